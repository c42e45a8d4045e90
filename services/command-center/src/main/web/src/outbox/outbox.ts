import { computed, signal } from '@preact/signals';
import { newId } from '../http/ids';
import { csrfToken } from '../http/request';
import { me } from '../session/session';
import { alone, sendAll } from './flush';
import { OUTBOX_CHANNEL, SYNC_TAG } from './names';
import { isUnsentPhoto, photoOf, type Photo } from './photo';
import * as store from './store';
import { asPlainText, isUnsent, type Waiting, type Writer } from './waiting';
import { postReport, putPhoto, whoIsSignedIn } from './wire';

const EVERY_MS = 5_000;

/** The reports on this phone, oldest first; null until the phone's store has answered. */
export const waiting = signal<readonly Waiting[] | null>(null);
/** The phone's store cannot be used: then nothing may be called kept. */
export const storeBroken = signal(false);
export const unsentCount = computed(() => waiting.value?.filter(isUnsent).length ?? 0);
export const refusedCount = computed(() => waiting.value?.filter(({ state }) => state === 'refused').length ?? 0);

/** The photos on this phone, of waiting reports and of the one that is being written; oldest first. */
export const photos = signal<readonly Photo[]>([]);
/** Those of reports that were handed over; what is still in the form does not wait. */
const handedOver = computed(() => {
    const ids = new Set(waiting.value?.map(({ id }) => id));
    return photos.value.filter((photo) => ids.has(photo.reportId));
});
export const unsentPhotos = computed(() => handedOver.value.filter(isUnsentPhoto).length);
export const refusedPhotos = computed(() => handedOver.value.filter(({ state }) => state === 'refused').length);

let channel: BroadcastChannel | null = null;

async function look(): Promise<void> {
    try {
        const [reports, pictures] = [await store.all(), await store.photos()];
        waiting.value = reports;
        photos.value = pictures;
        storeBroken.value = false;
    } catch {
        storeBroken.value = true;
    }
}

function changed(): void {
    channel?.postMessage(null);
    void look();
}

let running: Promise<void> | null = null;
let next: Promise<void> | null = null;

/** One round of sending. Who comes eagerly while one runs may know something newer, so one more follows for all of them. */
export function flush(eager: boolean): Promise<void> {
    if (running === null) return running = round(eager).finally(() => { running = null; });
    if (!eager) return running;
    return next ??= running.then(() => { next = null; return flush(true); });
}

async function round(eager: boolean): Promise<void> {
    try {
        const left = await alone(() => sendAll({
            all: store.all, change: store.change, changed, photos: store.photos, changePhoto: store.changePhoto, picture: store.picture,
            whoIsSignedIn: askWho, post: (report) => postReport(report, csrfToken(document.cookie)),
            put: (photo, report, picture) => putPhoto(photo, report, picture, csrfToken(document.cookie)),
            now: Date.now, random: Math.random,
        }, eager));
        if (left) askForSync();
    } catch {
        storeBroken.value = true;
    }
}

/** Asks who is signed in and lets the page know; without an answer it keeps what it knew. */
export async function askWho() {
    const who = await whoIsSignedIn();
    if (who !== undefined) me.value = who;
    return who;
}

/** Keeps a report on the phone and starts sending. When it returns, the report survives reload and restart. */
export async function keep(report: Waiting, replaces?: string): Promise<void> {
    await store.add(report, replaces);
    await look();
    changed();
    // so that the browser does not clear its store when space gets scarce; it may say no
    void navigator.storage?.persist?.().catch(() => false);
    void flush(true);
}

export async function sendAsPlainText(report: Waiting): Promise<void> {
    const plain = asPlainText(report);
    if (plain.id !== report.id) return keep(plain, report.id);
    await store.change(report.id, (now) => (now.state === 'refused' ? plain : now));
    changed();
    void flush(true);
}

/** Somebody takes over a report that another person, or nobody, wrote here. */
export async function sendAs(report: Waiting, by: Writer): Promise<void> {
    await store.change(report.id, (now) => (now.state === 'signIn' ? { ...now, by: { personId: by.personId, name: by.name } } : now));
    changed();
    void flush(true);
}

export async function discard(report: Waiting): Promise<void> {
    await store.remove(report.id);
    changed();
}

/** Keeps a photo of a report that is being written or waits. False when it has as many as it may have. */
export async function keepPhoto(reportId: string, bytes: Uint8Array): Promise<boolean> {
    const kept = await store.addPhoto(photoOf(newId(), reportId, bytes.length, new Date()), bytes);
    await look();
    changed();
    return kept;
}

export async function discardPhoto(photo: Photo): Promise<void> {
    await store.removePhoto(photo.id);
    await look();
    changed();
}

/** The picture of a photo that is still on the phone. */
export const pictureOf = store.picture;

/** Background Sync, where the browser has it: the service worker sends with no page open. */
function askForSync(): void {
    void navigator.serviceWorker?.ready
        .then((worker) => (worker as ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }).sync?.register(SYNC_TAG))
        .catch(() => { /* a bonus only: the page goes on by itself */ });
}

/** For as long as the page is open. Returns how to stop. */
export function startOutbox(): () => void {
    channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(OUTBOX_CHANNEL);
    if (channel) channel.onmessage = () => void look();
    const eagerly = () => { if (document.visibilityState === 'visible') void flush(true); };
    const timer = setInterval(() => void flush(false), EVERY_MS);
    addEventListener('online', eagerly);
    document.addEventListener('visibilitychange', eagerly);
    void look().then(() => store.forgetOldSent()).catch(() => { /* said by look */ });
    void flush(true);
    return () => {
        clearInterval(timer);
        removeEventListener('online', eagerly);
        document.removeEventListener('visibilitychange', eagerly);
        channel?.close();
        channel = null;
    };
}
