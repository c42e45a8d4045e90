import { alone, sendAll } from '../outbox/flush';
import * as store from '../outbox/store';
import { postReport, putPhoto, whoIsSignedIn } from '../outbox/wire';
import { OUTBOX_CHANNEL, SYNC_TAG } from '../outbox/names';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: the files of the field pages, and a hash over their contents. */
declare const __SHELL__: { readonly version: string; readonly files: readonly string[] };

const PREFIX = 'sigap-shell-';
const CACHE = PREFIX + __SHELL__.version;
const shell = new Set(__SHELL__.files);

self.addEventListener('install', (event) => {
    // "reload": the browser's own cache may hold a page of another version
    const files = __SHELL__.files.map((file) => new Request(file, { cache: 'reload' }));
    event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
    event.waitUntil((async () => {
        for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
        await self.clients.claim();
    })());
});

/** Field pages and what they are made of come from the phone; everything else, above all the API, is left to the network. */
self.addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== 'GET' || url.origin !== self.location.origin || !shell.has(url.pathname)) return;
    event.respondWith(caches.open(CACHE).then((cache) => cache.match(url.pathname)).then((kept) => kept ?? fetch(event.request)));
});

interface SyncEvent extends ExtendableEvent {
    readonly tag: string;
}

/** Where the browser has Background Sync, waiting reports also go out with no page open. */
self.addEventListener('sync', ((event: SyncEvent) => {
    if (event.tag !== SYNC_TAG) return;
    event.waitUntil(alone(send).then((left) => { if (left) throw new Error('reports are left: ask me again'); }));
}) as EventListener);

function send(): Promise<boolean> {
    const channel = new BroadcastChannel(OUTBOX_CHANNEL);
    const token = async () => decodeURIComponent((await self.cookieStore?.get('XSRF-TOKEN'))?.value ?? '');
    return sendAll({
        all: store.all, change: store.change, photos: store.photos, changePhoto: store.changePhoto, picture: store.picture, whoIsSignedIn,
        post: async (report) => postReport(report, await token()), put: async (photo, report, picture) => putPhoto(photo, report, picture, await token()),
        now: Date.now, random: Math.random, changed: () => channel.postMessage(null),
    }, true).finally(() => channel.close());
}
