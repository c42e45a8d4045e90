import { signal } from '@preact/signals';

export const screenNames = ['kaji', 'angka', 'laporan', 'bahaya', 'kasus'] as const;
export type ScreenName = (typeof screenNames)[number];

/** A screen beside the control room, `#/angka/<id>?event=...`. Anything else after # is the id of an incident. */
export interface Place {
    readonly screen: ScreenName;
    readonly id: string;
    readonly query: URLSearchParams;
}

export function placeOf(hash: string): Place | null {
    const [, name, id = '', query = ''] = /^#\/([a-z]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(hash) ?? [];
    const screen = screenNames.find((known) => known === name);
    return screen === undefined ? null : { screen, id: decoded(id), query: new URLSearchParams(query) };
}

/** The incident that the address names, if it names no screen. */
export function incidentOfHash(hash: string): string | null {
    return hash.startsWith('#/') ? null : decoded(hash.slice(1)) || null;
}

export function hashOf(screen: ScreenName, id = '', query: Readonly<Record<string, string>> = {}): string {
    const asked = new URLSearchParams(query).toString();
    return `#/${screen}${id === '' ? '' : `/${encodeURIComponent(id)}`}${asked === '' ? '' : `?${asked}`}`;
}

/** The screen that is shown; null for the control room itself. */
export const place = signal<Place | null>(placeOf(location.hash));

function decoded(text: string): string {
    try {
        return decodeURIComponent(text);
    } catch {
        return '';
    }
}
