import type { Amount } from './amount';

export interface Line {
    readonly source: { readonly key: string; readonly kind: string; readonly office: string; readonly via?: string | null };
    readonly perPart: boolean;
    readonly value: Amount;
    readonly incomplete: boolean;
    readonly known: number;
    readonly expected: number;
    readonly asOf: string;
    readonly verified: boolean;
    /** Missing people of whom some have been counted as dead since. */
    readonly overtaken: boolean;
    readonly addsUp: boolean;
    readonly statements: readonly string[];
}

export interface Figure {
    readonly figure: string;
    readonly unit: string;
    readonly value: Amount;
    readonly incomplete: boolean;
    readonly asOf?: string | null;
    readonly source?: string | null;
    readonly rule: string;
    readonly conflict: boolean;
    readonly newer: boolean;
    readonly chosenBy?: { readonly by: string; readonly at: string; readonly reason: string; readonly note?: string | null } | null;
    readonly lines: readonly Line[];
}

export interface Figures {
    readonly region: string;
    readonly asOf: string;
    readonly figures: readonly Figure[];
    readonly guests: readonly { readonly home: string; readonly site: string; readonly people: Amount; readonly asOf: string; readonly office: string }[];
}

export interface Column {
    readonly key: string;
    readonly kind: string;
    readonly office: string;
    readonly via: string | null;
    readonly newest: string;
}

/** The sources side by side, whoever spoke last first; the sum of the parts, which nobody said, at the end. */
export function columnsOf(figures: readonly Figure[]): readonly Column[] {
    const found = new Map<string, Column>();
    for (const line of figures.flatMap((figure) => figure.lines)) {
        const { key, kind, office, via } = line.source;
        const before = found.get(key);
        if (!before || before.newest < line.asOf) found.set(key, { key, kind, office, via: via ?? null, newest: line.asOf });
    }
    return [...found.values()].sort((a, b) =>
        Number(a.kind === 'SUM') - Number(b.kind === 'SUM') || b.newest.localeCompare(a.newest) || a.key.localeCompare(b.key));
}

export function lineOf(figure: Figure, key: string): Line | undefined {
    return figure.lines.find((line) => line.source.key === key);
}

/** What the desk must look at first, otherwise in the order of the form. */
export function conflictsFirst(figures: readonly Figure[]): readonly Figure[] {
    return [...figures.filter((figure) => figure.conflict), ...figures.filter((figure) => !figure.conflict)];
}
