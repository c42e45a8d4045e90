/** Lets the field pages open without a network. Not while developing: there it would hide what was just changed. */
export function worksOffline(): void {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const had = navigator.serviceWorker.controller !== null;
    void navigator.serviceWorker.register('/sw.js').catch(() => { /* no network just now: the next visit tries again */ });
    navigator.serviceWorker.addEventListener('controllerchange', () => {
        if (!had) return;
        // a newer version is there; what is being written is kept, but nobody's page changes under their eyes
        const renew = () => { if (document.visibilityState === 'hidden') location.reload(); };
        document.addEventListener('visibilitychange', renew);
        renew();
    });
}
