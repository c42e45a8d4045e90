import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { link } from './clock';
import { connect, position, type Connection } from './connection';
import { forget, incidents } from './store';

class FakeSource extends EventTarget {
    static readonly CLOSED = 2;
    static all: FakeSource[] = [];
    readonly url: string;
    readyState = 1;
    onerror: (() => void) | null = null;
    onopen: (() => void) | null = null;

    constructor(url: string) {
        super();
        this.url = url;
        FakeSource.all.push(this);
    }

    say(type: string, data: unknown, lastEventId = '') {
        this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }));
    }

    fail(readyState: number) {
        this.readyState = readyState;
        this.onerror?.();
    }

    close() { this.readyState = 2; }
}

const snapshot = { epoch: 'e', n: 1, asOf: '', world: 'real', incidents: [{ id: 'i1' }], events: [], missions: [], alerts: [], people: [], queue: [], log: [] };
let connection: Connection;
let refused = false;
const current = () => FakeSource.all.at(-1)!;

beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', FakeSource);
    FakeSource.all = [];
    forget();
    refused = false;
    link.value = 'connecting';
    connection = connect('w 1', async () => refused);
});
afterEach(() => {
    connection.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

describe('connect', () => {
    it('names its world and shows the snapshot', async () => {
        expect(current().url).toBe('/bff/live?world=w%201');
        current().say('snapshot', snapshot);
        await vi.advanceTimersByTimeAsync(100);
        expect(link.value).toBe('live');
        expect([...incidents.value.keys()]).toEqual(['i1']);
    });

    it('follows a delta', async () => {
        current().say('snapshot', snapshot);
        current().say('delta', { kind: 'incident', value: { id: 'i2' } }, 'e-2');
        await vi.advanceTimersByTimeAsync(100);
        expect(incidents.value.size).toBe(2);
    });

    it('does not cry when the server ends a stream that the browser resumes at once', async () => {
        current().say('snapshot', snapshot);
        current().fail(0);
        await vi.advanceTimersByTimeAsync(3_000);
        expect(link.value).toBe('live');
        current().onopen?.();
        await vi.advanceTimersByTimeAsync(5_000);
        current().say('clock', { asOf: '' });
        expect(link.value).toBe('live');
    });

    it('says that the line is down when resuming fails', async () => {
        current().say('snapshot', snapshot);
        current().fail(0);
        current().fail(0);
        expect(link.value).toBe('lost');
    });

    it('says that the line is down after a short grace when nothing answers', async () => {
        current().say('snapshot', snapshot);
        current().fail(0);
        await vi.advanceTimersByTimeAsync(7_000);
        expect(link.value).toBe('lost');
    });

    it('opens a new stream when the browser has given up, and asks for a whole snapshot', async () => {
        current().say('snapshot', snapshot);
        current().fail(2);
        expect(link.value).toBe('lost');
        await vi.advanceTimersByTimeAsync(1_100);
        expect(FakeSource.all).toHaveLength(2);
        current().say('snapshot', { ...snapshot, epoch: 'other', incidents: [] });
        await vi.advanceTimersByTimeAsync(100);
        expect(link.value).toBe('live');
        expect(incidents.value.size).toBe(0);
    });

    it('notices a silent line and opens another', async () => {
        current().say('snapshot', snapshot);
        await vi.advanceTimersByTimeAsync(14_500);
        expect(link.value).toBe('lost');
        expect(FakeSource.all.length).toBeGreaterThan(1);
    });

    it('stops when it is refused', async () => {
        refused = true;
        current().fail(2);
        await vi.advanceTimersByTimeAsync(60_000);
        expect(link.value).toBe('refused');
        expect(FakeSource.all).toHaveLength(1);
    });

    it('survives a message that cannot be read', async () => {
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        current().dispatchEvent(new MessageEvent('snapshot', { data: '{' }));
        current().say('snapshot', snapshot);
        await vi.advanceTimersByTimeAsync(100);
        expect(incidents.value.size).toBe(1);
    });
});

describe('position', () => {
    it('reads an epoch that contains dashes', () => {
        expect(position('0192-ab-12')).toEqual({ epoch: '0192-ab', n: 12 });
    });
    it('takes anything else for no position', () => {
        expect(position('')).toBeNull();
        expect(position('abc')).toBeNull();
        expect(position('e-x')).toBeNull();
    });
});
