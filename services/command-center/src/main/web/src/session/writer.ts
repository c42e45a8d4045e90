import { effect } from '@preact/signals';
import type { Writer } from '../outbox/waiting';
import { me, WRITER } from './session';

/** With no network the phone still knows whom it was last signed in as: that is who writes. Forgotten when they sign out. */
effect(() => {
    if (me.value) localStorage.setItem(WRITER, JSON.stringify({ personId: me.value.personId, name: me.value.name }));
});

export function writer(): Writer | null {
    if (me.value) return { personId: me.value.personId, name: me.value.name };
    try {
        const kept = JSON.parse(localStorage.getItem(WRITER) ?? 'null') as Writer | null;
        return typeof kept?.personId === 'string' ? kept : null;
    } catch {
        return null;
    }
}
