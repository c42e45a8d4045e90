import { effect } from '@preact/signals';
import type { Writer } from '../outbox/waiting';
import { me, SMS_NUMBER, WRITER } from './session';

/** With no network the phone still knows whom it was last signed in as: that is who writes. Forgotten when they sign out. */
effect(() => {
    if (!me.value) return;
    localStorage.setItem(WRITER, JSON.stringify({ personId: me.value.personId, name: me.value.name }));
    // for when there is no network to ask it
    localStorage.setItem(SMS_NUMBER, me.value.smsNumber ?? '');
});

/** The posko's number as this phone heard it last; empty when there is none, and the person chooses. */
export const smsNumber = (): string => me.value?.smsNumber ?? localStorage.getItem(SMS_NUMBER) ?? '';

export function writer(): Writer | null {
    if (me.value) return { personId: me.value.personId, name: me.value.name };
    try {
        const kept = JSON.parse(localStorage.getItem(WRITER) ?? 'null') as Writer | null;
        return typeof kept?.personId === 'string' ? kept : null;
    } catch {
        return null;
    }
}
