import type { Delta, Situation } from '../domain/situation';
import { told, type Present } from '../presence/presence';
import { heard, link, lost } from './clock';
import type { Message } from './reduce';
import { receive, state } from './store';

/** The server sends at least a heartbeat each 5 s; after two missed ones the line counts as down. */
const SILENCE_MS = 12_000;
/** The server ends each stream after some minutes to look at the rights again; that short gap is no lost line. */
const GRACE_MS = 6_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
/** Messages of this long are shown together. */
const BATCH_MS = 60;

export interface Connection {
    close(): void;
}

/** Follows one world until closed. `isRefused` is asked when the stream could not be opened: signed out, not for us? */
export function connect(world: string, isRefused: () => Promise<boolean>): Connection {
    let source: EventSource | null = null;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let flush: ReturnType<typeof setTimeout> | undefined;
    let grace: ReturnType<typeof setTimeout> | undefined;
    let waiting: Message[] = [];
    let failures = 0;
    let sign = performance.now();
    let closed = false;

    const alive = () => {
        failures = 0;
        sign = performance.now();
        clearTimeout(grace);
        grace = undefined;
        heard();
    };

    const show = () => {
        flush = undefined;
        const messages = waiting;
        waiting = [];
        receive(messages);
    };

    const take = (message: Message) => {
        alive();
        waiting.push(message);
        flush ??= setTimeout(show, BATCH_MS);
    };

    const open = () => {
        retry = undefined;
        sign = performance.now();
        source = new EventSource(`/bff/live?world=${encodeURIComponent(world)}`);
        // a resumed stream may have nothing to say for a while, and what is on the screen still holds
        source.onopen = () => {
            // who is at work is told anew on each stream, when there is anybody
            told([]);
            if (state.peek().epoch !== null) alive();
        };
        source.addEventListener('snapshot', (event) => {
            const situation = parse<Situation>(event);
            if (situation) take({ is: 'snapshot', situation });
        });
        source.addEventListener('delta', (event) => {
            const delta = parse<Delta>(event);
            const id = position(event.lastEventId);
            if (delta && id) take({ is: 'delta', ...id, delta });
        });
        source.addEventListener('clock', (event) => {
            const clock = parse<{ asOf: string }>(event);
            if (clock) take({ is: 'clock', asOf: clock.asOf });
        });
        source.addEventListener('presence', (event) => {
            const list = parse<readonly Present[]>(event);
            if (!list) return;
            alive();
            told(list);
        });
        source.onerror = () => {
            // CONNECTING: the browser retries by itself and resumes from Last-Event-ID; CLOSED: it has given up
            if (source?.readyState === EventSource.CLOSED) {
                lost();
                void again(true);
            } else if (grace !== undefined) {
                lost();
            } else {
                grace = setTimeout(lost, GRACE_MS);
            }
        };
    };

    const again = async (ask: boolean) => {
        source?.close();
        if (retry !== undefined || closed) return;
        retry = setTimeout(open, RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
        if (ask && await isRefused()) {
            close();
            link.value = 'refused';
        }
    };

    const watchdog = setInterval(() => {
        if (retry === undefined && performance.now() - sign > SILENCE_MS) {
            lost();
            void again(false);
        }
    }, 1_000);

    const close = () => {
        closed = true;
        for (const timer of [retry, flush, grace]) clearTimeout(timer);
        clearInterval(watchdog);
        source?.close();
    };

    open();
    return { close };
}

function parse<T>(event: MessageEvent<string>): T | null {
    try {
        return JSON.parse(event.data) as T;
    } catch {
        console.warn('sigap: unreadable message', event.type);
        return null;
    }
}

/** `<epoch>-<n>`; the epoch may itself contain dashes. */
export function position(id: string): { epoch: string; n: number } | null {
    const dash = id.lastIndexOf('-');
    const n = Number(id.slice(dash + 1));
    return dash > 0 && Number.isInteger(n) ? { epoch: id.slice(0, dash), n } : null;
}
