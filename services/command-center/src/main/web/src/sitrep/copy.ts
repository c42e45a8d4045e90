/** Puts a text where it can be pasted; false where the browser does not allow it (a posko's page over plain HTTP). */
export async function copy(text: string): Promise<boolean> {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return false;
    }
}

/** Hands a file to the browser to be saved. */
export function save(file: Blob, name: string): void {
    const link = document.createElement('a');
    const address = URL.createObjectURL(file);
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
