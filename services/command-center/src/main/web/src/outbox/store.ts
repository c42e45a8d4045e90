import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { MOST_PHOTOS, type Photo } from './photo';
import type { Waiting } from './waiting';

interface Schema extends DBSchema {
    reports: { key: string; value: Waiting };
    photos: { key: string; value: Photo; indexes: { of: string } };
    pictures: { key: string; value: Uint8Array };
}

/** How many sent ones are kept for their codes. */
const KEPT = 20;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The phone's own store; the page and its service worker share it. Opened anew after a failure. */
function db(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>('sigap', 2, {
        upgrade: (db, had) => {
            if (had < 1) db.createObjectStore('reports', { keyPath: 'id' });
            if (had < 2) {
                db.createObjectStore('photos', { keyPath: 'id' }).createIndex('of', 'reportId');
                db.createObjectStore('pictures');
            }
        },
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
    const tx = (await db()).transaction(['reports', 'photos'], 'readwrite', { durability: 'strict' });
    const reports = tx.objectStore('reports');
    const there = await reports.get(report.id);
    // kept once already, e.g. by another tab with the same form; other words under the same id would be lost
    if (there !== undefined && there.draft.text !== report.draft.text) throw new Error(`another report is kept as ${report.id}`);
    if (there === undefined) await reports.put(report);
    if (replaces !== undefined) {
        await reports.delete(replaces);
        const photos = tx.objectStore('photos');
        for (const photo of await photos.index('of').getAll(replaces)) await photos.put({ ...photo, reportId: report.id });
    }
    await tx.done;
}

/** Changes what is there now; what was taken away meanwhile stays away. */
export async function change(id: string, how: (report: Waiting) => Waiting): Promise<void> {
    const tx = (await db()).transaction('reports', 'readwrite', { durability: 'strict' });
    const report = await tx.store.get(id);
    if (report !== undefined) await tx.store.put(how(report));
    await tx.done;
}

/** With its photos. */
export async function remove(id: string): Promise<void> {
    const tx = (await db()).transaction(['reports', 'photos', 'pictures'], 'readwrite', { durability: 'strict' });
    await tx.objectStore('reports').delete(id);
    for (const photo of await tx.objectStore('photos').index('of').getAllKeys(id)) {
        await tx.objectStore('photos').delete(photo);
        await tx.objectStore('pictures').delete(photo);
    }
    await tx.done;
}

/** Oldest first. */
export async function photos(): Promise<readonly Photo[]> {
    return (await (await db()).getAll('photos')).sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}

export async function picture(id: string): Promise<Uint8Array | undefined> {
    return (await db()).get('pictures', id);
}

/** On the phone's disk when it returns true; false when the report has as many as it may have. */
export async function addPhoto(photo: Photo, bytes: Uint8Array): Promise<boolean> {
    const tx = (await db()).transaction(['photos', 'pictures'], 'readwrite', { durability: 'strict' });
    const room = await tx.objectStore('photos').index('of').count(photo.reportId) < MOST_PHOTOS;
    if (room) {
        await tx.objectStore('photos').put(photo);
        await tx.objectStore('pictures').put(bytes, photo.id);
    }
    await tx.done;
    return room;
}

/** Changes what is there now. Of a photo that has arrived the phone does not keep the picture. */
export async function changePhoto(id: string, how: (photo: Photo) => Photo): Promise<void> {
    const tx = (await db()).transaction(['photos', 'pictures'], 'readwrite', { durability: 'strict' });
    const photo = await tx.objectStore('photos').get(id);
    if (photo !== undefined) {
        const now = how(photo);
        await tx.objectStore('photos').put(now);
        if (now.state === 'sent') await tx.objectStore('pictures').delete(id);
    }
    await tx.done;
}

export async function removePhoto(id: string): Promise<void> {
    const tx = (await db()).transaction(['photos', 'pictures'], 'readwrite', { durability: 'strict' });
    await tx.objectStore('photos').delete(id);
    await tx.objectStore('pictures').delete(id);
    await tx.done;
}

export async function forgetOldSent(): Promise<void> {
    const waits = new Set((await photos()).filter((photo) => photo.state !== 'sent').map((photo) => photo.reportId));
    const sent = (await all()).filter((report) => report.state === 'sent' && !waits.has(report.id));
    for (const report of sent.slice(0, Math.max(0, sent.length - KEPT))) await remove(report.id);
}
