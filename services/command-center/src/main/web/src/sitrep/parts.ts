/** A report as the screen shows it: only the texts of the few kinds of parts a report has, whatever else is in it. */
export interface Part {
    readonly is: 'title' | 'heading' | 'label' | 'text' | 'items';
    readonly lines: readonly string[];
}

const kinds: Readonly<Record<string, Part['is']>> = { H1: 'title', H2: 'heading', H3: 'label', P: 'text', UL: 'items' };

/** Reads the report's page without showing it: a parsed document runs no script and fetches nothing, and only texts are taken from it. */
export function partsOf(html: string): readonly Part[] {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    return [...main?.children ?? []].flatMap((element) => {
        const is = kinds[element.tagName];
        if (is === undefined) return [];
        const texts = is === 'items' ? [...element.querySelectorAll('li')] : [element];
        return [{ is, lines: texts.map((text) => text.textContent ?? '') }];
    });
}
