import { effect, signal } from '@preact/signals';

/** The row that j and k move to. */
export const cursor = signal<string | null>(null);

/** The incident in the detail panel; kept in the address so that a reload shows it again. */
export const opened = signal<string | null>(decodeURIComponent(location.hash.slice(1)) || null);

export function open(incidentId: string): void {
    cursor.value = incidentId;
    opened.value = incidentId;
}

export function closeDetail(): void {
    opened.value = null;
}

effect(() => {
    const hash = opened.value === null ? '' : `#${encodeURIComponent(opened.value)}`;
    if (hash !== location.hash) history.replaceState(null, '', location.pathname + location.search + hash);
});

/** The id `step` rows further on, staying inside the list; the first one when nothing is chosen yet. */
export function neighbour(ids: readonly string[], from: string | null, step: 1 | -1): string | null {
    if (ids.length === 0) return null;
    const at = from === null ? -1 : ids.indexOf(from);
    if (at < 0) return ids[0] ?? null;
    return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}
