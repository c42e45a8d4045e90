/** The pages and the service worker tell each other here that the waiting reports have changed. */
export const OUTBOX_CHANNEL = 'sigap.outbox';
/** The Background Sync the pages ask for and the service worker answers. */
export const SYNC_TAG = 'sigap.outbox';
