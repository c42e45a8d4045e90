import { signal } from '@preact/signals';
import { newId } from './ids';
import { Problem } from './problem';

/** Something a person asked for. Nothing is shown as done before the server's news of it arrives. */
export type Deed =
    | { readonly is: 'sending' }
    | { readonly is: 'sent' }
    | { readonly is: 'failed'; readonly problem: unknown; readonly key: string };

/** News of an accepted request normally arrives within a second; after this the button may be tried again. */
const NEWS_MS = 15_000;

export const deeds = signal<ReadonlyMap<string, Deed>>(new Map());

/**
 * Sends once per id. Put the state the deed starts from into the id ("verify:<id>:REPORTED"): when news changes the
 * state, the old deed no longer applies and its mark disappears by itself.
 */
export async function act(id: string, send: (key: string) => Promise<unknown>): Promise<boolean> {
    const before = deeds.value.get(id);
    if (before?.is === 'sending' || before?.is === 'sent') return false;
    // without an answer it is unknown whether the first try arrived: the same key keeps it from acting twice
    const key = before?.is === 'failed' && unsure(before.problem) ? before.key : newId();
    set(id, { is: 'sending' });
    try {
        await send(key);
        set(id, { is: 'sent' });
        setTimeout(() => forgetDeed(id), NEWS_MS);
        return true;
    } catch (problem) {
        set(id, { is: 'failed', problem, key });
        return false;
    }
}

export function forgetDeed(id: string): void {
    const left = new Map(deeds.value);
    if (left.delete(id)) deeds.value = left;
}

function set(id: string, deed: Deed): void {
    deeds.value = new Map(deeds.value).set(id, deed);
}

function unsure(problem: unknown): boolean {
    return problem instanceof Problem && (problem.noAnswer || problem.status >= 500);
}
