import { sendNextPhoto, type PhotoSurroundings } from './photos';
import { isDue, judged, later, mayCarry, stops } from './verdict';
import { isUnsent, type Waiting } from './waiting';
import type { Answer, Who } from './wire';

/** Everything a round of sending needs from outside; the page and the service worker bring the same. */
export interface Surroundings {
    all(): Promise<readonly Waiting[]>;
    change(id: string, how: (report: Waiting) => Waiting): Promise<void>;
    whoIsSignedIn(): Promise<Who>;
    post(report: Waiting): Promise<Answer>;
    now(): number;
    random(): number;
    /** The reports on the phone have changed. */
    changed(): void;
}

/**
 * Sends what is due, oldest first and one at a time. Who is signed in is asked before each request, because a round may
 * last and the session may change. Returns whether something is left that a later round may send by itself.
 * Must only run while holding the lock: then a report that says "sending" was left by a page that died, and is due again.
 */
export async function sendWaiting(to: Surroundings, eager: boolean): Promise<boolean> {
    const tried = new Set<string>();
    for (;;) {
        const unsent = (await to.all()).filter(isUnsent);
        const next = unsent.find((report) => !tried.has(report.id) && isDue(report, to.now(), eager));
        if (!next) return unsent.some((report) => report.state !== 'signIn');
        tried.add(next.id);
        const set = async (how: (report: Waiting) => Waiting) => { await to.change(next.id, how); to.changed(); };
        const who = await to.whoIsSignedIn();
        if (who === undefined) {
            await set((report) => ({ ...later(report, to.now(), to.random(), null), state: report.state === 'signIn' ? 'signIn' : 'queued' }));
            return true;
        }
        if (who === null) {
            for (const { id } of unsent) await to.change(id, (report) => ({ ...report, state: 'signIn' }));
            to.changed();
            return false;
        }
        if (!mayCarry(next, who)) {
            if (next.state !== 'signIn') await set((report) => ({ ...report, state: 'signIn' }));
            continue;
        }
        await set((report) => ({ ...report, state: 'sending' }));
        const answer = await to.post(next);
        await set((report) => judged(report, answer, to.now(), to.random()));
        if (stops(answer)) return true;
    }
}

/**
 * Words first, then pictures, one at a time; words that were written meanwhile go before the next picture. Returns whether
 * something is left that a later round may send by itself. Must only run while holding the lock.
 */
export async function sendAll(to: Surroundings & PhotoSurroundings, eager: boolean): Promise<boolean> {
    const tried = new Set<string>();
    let left = await sendWaiting(to, eager);
    for (;;) {
        const round = await sendNextPhoto(to, eager, tried);
        if (round !== 'sent') return left || round === 'left';
        left = await sendWaiting(to, false);
    }
}

/** One sender among all tabs and the service worker. Without Web Locks (plain HTTP) the key alone keeps a report single. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks ? navigator.locks.request('sigap.outbox', work) as Promise<T> : work();
}
