/** The canvas cannot read CSS classes: the same values as styles/tokens.css, checked by a test. */
export const palette = {
    ground: '#0b1016', cell: '#141d27', line: '#2b3a49', text: '#e6edf3', done: '#8b98a5',
    KRITIS: '#ff5a3c', TINGGI: '#ffa62b', SEDANG: '#ffe66d', RENDAH: '#5ab1ef',
    ready: '#4fd1a5', busy: '#e6edf3', away: '#66727f', exercise: '#c77dff',
} as const;

export function severityColour(severity: string | null | undefined): string {
    return severity && severity in palette ? palette[severity as keyof typeof palette] : palette.done;
}
