import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Waiting } from './waiting';

interface Schema extends DBSchema {
    reports: { key: string; value: Waiting };
}

/** How many sent ones are kept for their codes. */
const KEPT = 20;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The phone's own store; the page and its service worker share it. Opened anew after a failure. */
function db(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>('sigap', 1, {
        upgrade: (fresh) => { fresh.createObjectStore('reports', { keyPath: 'id' }); },
        // another tab brings a newer version: let it, and open anew when needed
        blocking: (_had, _wanted, event) => { (event.target as IDBDatabase).close(); opened = null; },
        terminated: () => { opened = null; },
    }).catch((failure: unknown) => { opened = null; throw failure; });
    return opened;
}

/** Oldest first. */
export async function all(): Promise<readonly Waiting[]> {
    return (await (await db()).getAll('reports')).sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));
}

/** On the phone's disk when it returns. What it `replaces` goes in the same step, so that never both or neither are there. */
export async function add(report: Waiting, replaces?: string): Promise<void> {
    const tx = (await db()).transaction('reports', 'readwrite', { durability: 'strict' });
    const there = await tx.store.get(report.id);
    // kept once already, e.g. by another tab with the same form; other words under the same id would be lost
    if (there !== undefined && there.draft.text !== report.draft.text) throw new Error(`another report is kept as ${report.id}`);
    if (there === undefined) await tx.store.put(report);
    if (replaces !== undefined) await tx.store.delete(replaces);
    await tx.done;
}

/** Changes what is there now; what was taken away meanwhile stays away. */
export async function change(id: string, how: (report: Waiting) => Waiting): Promise<void> {
    const tx = (await db()).transaction('reports', 'readwrite', { durability: 'strict' });
    const report = await tx.store.get(id);
    if (report !== undefined) await tx.store.put(how(report));
    await tx.done;
}

export async function remove(id: string): Promise<void> {
    await (await db()).delete('reports', id);
}

export async function forgetOldSent(): Promise<void> {
    const sent = (await all()).filter((report) => report.state === 'sent');
    for (const report of sent.slice(0, Math.max(0, sent.length - KEPT))) await remove(report.id);
}
