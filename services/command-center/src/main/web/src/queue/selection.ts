import { batch, effect, signal } from '@preact/signals';
import { incidentOfHash, place, placeOf } from '../screens/route';

/** The row that j and k move to. */
export const cursor = signal<string | null>(null);

/** The incident in the detail panel; kept in the address so that a reload shows it again. */
export const opened = signal<string | null>(incidentOfHash(location.hash));

/** Shows an incident in the control room, whatever screen was shown before. */
export function open(incidentId: string): void {
    batch(() => {
        cursor.value = incidentId;
        opened.value = incidentId;
        place.value = null;
    });
}

export function closeDetail(): void {
    opened.value = null;
}

/** Back to the control room, as it was left. */
export function leaveScreen(): void {
    place.value = null;
}

addEventListener('hashchange', () => batch(() => {
    place.value = placeOf(location.hash);
    if (place.value === null) opened.value = incidentOfHash(location.hash);
}));

effect(() => {
    const incident = opened.value;
    if (place.value !== null) return;
    const hash = incident === null ? '' : `#${encodeURIComponent(incident)}`;
    if (hash !== location.hash) history.replaceState(null, '', location.pathname + location.search + hash);
});

/** The id `step` rows further on, staying inside the list; the first one when nothing is chosen yet. */
export function neighbour(ids: readonly string[], from: string | null, step: 1 | -1): string | null {
    if (ids.length === 0) return null;
    const at = from === null ? -1 : ids.indexOf(from);
    if (at < 0) return ids[0] ?? null;
    return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}
