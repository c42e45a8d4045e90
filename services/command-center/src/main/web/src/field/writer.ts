import type { Writer } from '../outbox/waiting';
import { me } from '../session/session';

const KEY = 'sigap.writer';

/** Whom the phone was last signed in as: with no network that is who writes. Forgotten when they sign out. */
export function rememberWriter(): void {
    if (me.value) localStorage.setItem(KEY, JSON.stringify({ personId: me.value.personId, name: me.value.name }));
}

export function forgetWriter(): void {
    localStorage.removeItem(KEY);
}

export function writer(): Writer | null {
    if (me.value) return { personId: me.value.personId, name: me.value.name };
    try {
        const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Writer | null;
        return typeof kept?.personId === 'string' ? kept : null;
    } catch {
        return null;
    }
}
