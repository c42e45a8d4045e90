import type { Delta, Situation } from '../domain/situation';
import { heard, link, lost } from './clock';
import type { Message } from './reduce';
import { receive } from './store';

/** The server sends at least a heartbeat each 5 s; after two missed ones the line counts as down. */
const SILENCE_MS = 12_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
/** Messages of this long are shown together. */
const BATCH_MS = 60;

export interface Connection {
    close(): void;
}

/** Follows one world until closed. `onRefused` is asked when the stream could not be opened (401, unknown world). */
export function connect(world: string, onRefused: () => Promise<boolean>): Connection {
    let source: EventSource | null = null;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let flush: ReturnType<typeof setTimeout> | undefined;
    let waiting: Message[] = [];
    let failures = 0;
    let sign = performance.now();
    let closed = false;

    const show = () => {
        flush = undefined;
        const messages = waiting;
        waiting = [];
        receive(messages);
    };

    const take = (message: Message, asOf: string | null) => {
        failures = 0;
        sign = performance.now();
        heard(asOf);
        waiting.push(message);
        flush ??= setTimeout(show, BATCH_MS);
    };

    const open = () => {
        retry = undefined;
        sign = performance.now();
        source = new EventSource(`/bff/live?world=${encodeURIComponent(world)}`);
        source.addEventListener('snapshot', (event) => {
            const situation = parse<Situation>(event);
            if (situation) take({ is: 'snapshot', situation }, situation.asOf);
        });
        source.addEventListener('delta', (event) => {
            const delta = parse<Delta>(event);
            const id = position(event.lastEventId);
            if (delta && id) take({ is: 'delta', ...id, delta }, null);
        });
        source.addEventListener('clock', (event) => {
            const clock = parse<{ asOf: string }>(event);
            if (clock) take({ is: 'clock', asOf: clock.asOf }, clock.asOf);
        });
        source.onerror = () => {
            lost();
            // CONNECTING: the browser retries by itself and resumes from Last-Event-ID; CLOSED: it has given up
            if (source?.readyState === EventSource.CLOSED) void again(true);
        };
    };

    const again = async (ask: boolean) => {
        source?.close();
        if (retry !== undefined || closed) return;
        const wait = RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)];
        retry = setTimeout(open, wait);
        if (ask && await onRefused()) {
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
        clearTimeout(retry);
        clearTimeout(flush);
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
