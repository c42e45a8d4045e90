import { effect, signal } from '@preact/signals';
import { put, remove } from '../http/request';
import { may } from '../session/roles';
import { me } from '../session/session';
import { opened } from '../queue/selection';

/** Somebody has something of the queue open. */
export interface Present {
    readonly personId: string;
    readonly subject: string;
    readonly since: string;
}

/** The server lets go of whoever has said nothing for a minute. */
const RENEW_MS = 20_000;
/** Who touches nothing for this long has gone for a coffee with the detail open. */
const IDLE_MS = 300_000;

const present = signal<readonly Present[]>([]);
/** What this person works on: what was opened last, an incident or a report at the desk. */
export const working = signal<string | null>(null);

/** The whole list each time, so nothing can be missed. */
export function told(list: readonly Present[]): void {
    present.value = list;
}

/** Who else works on it, the first one first. */
export function othersAt(subject: string): readonly Present[] {
    return present.value.filter((one) => one.subject === subject && one.personId !== me.value?.personId)
        .sort((a, b) => a.since.localeCompare(b.since));
}

/** Tells the others for as long as this page is looked at; returns how to stop. */
export function tellOthers(): () => void {
    let lastTouch = performance.now();
    let shown: string | null = null;
    const say = (subject: string | null) => {
        if (subject === null && shown === null) return;
        shown = subject;
        const sent = subject === null ? remove('/bff/presence') : put('/bff/presence', { subject });
        void sent.catch(() => { /* a courtesy: the next renewal says it again */ });
    };
    const wanted = () => (document.visibilityState === 'visible' && performance.now() - lastTouch < IDLE_MS && may('verify') ? working.peek() : null);
    const look = () => say(wanted());
    const touch = () => {
        lastTouch = performance.now();
        if (shown === null && working.peek() !== null) look();
    };
    const unfollow = [effect(() => { working.value = opened.value; }), effect(() => { void working.value; look(); })];
    const timer = setInterval(look, RENEW_MS);
    document.addEventListener('visibilitychange', look);
    for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, touch, { passive: true });
    return () => {
        unfollow.forEach((stop) => stop());
        clearInterval(timer);
        document.removeEventListener('visibilitychange', look);
        for (const kind of ['keydown', 'pointerdown']) removeEventListener(kind, touch);
        say(null);
    };
}
