import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { advice } from './advice';
import { Problem } from './problem';
import { csrfToken, get, post, withWorld } from './request';

const fetched = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();
beforeEach(() => {
    vi.stubGlobal('fetch', fetched);
    document.cookie = 'XSRF-TOKEN=to%2Bken';
});
afterEach(() => { vi.unstubAllGlobals(); fetched.mockReset(); });

const json = (body: unknown, status = 200, headers = {}) =>
    new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

describe('a request', () => {
    it('names its world', async () => {
        fetched.mockResolvedValue(json({ ok: true }));
        await get('/api/v1/missions?incident=1');
        expect(fetched.mock.calls[0]![0]).toBe('/api/v1/missions?incident=1&world=real');
        expect(withWorld('/x', 'a b')).toBe('/x?world=a%20b');
    });

    it('carries the CSRF token when it changes something, and only then', async () => {
        fetched.mockImplementation(async () => json({}));
        await post('/api/v1/x', {}, 'key-1');
        await get('/api/v1/x');
        const [change, look] = fetched.mock.calls.map(([, init]) => init.headers as Record<string, string>);
        expect(change).toMatchObject({ 'X-XSRF-TOKEN': 'to+ken', 'Idempotency-Key': 'key-1', 'Content-Type': 'application/json' });
        expect(look).not.toHaveProperty('X-XSRF-TOKEN');
    });

    it('takes an empty answer for nothing', async () => {
        fetched.mockResolvedValue(new Response(null, { status: 204 }));
        expect(await post('/api/v1/x', {})).toBeNull();
    });

    it('throws the problem the server described', async () => {
        fetched.mockResolvedValue(json({ type: 'urn:sigap:problem:mission-open', detail: 'still open' }, 409));
        await expect(post('/api/v1/x', {})).rejects.toMatchObject({ status: 409, slug: 'mission-open', detail: 'still open' });
    });

    it('throws a problem for an answer that is no problem document', async () => {
        fetched.mockResolvedValue(new Response('<html>', { status: 502 }));
        await expect(get('/api/v1/x')).rejects.toMatchObject({ status: 502, slug: '' });
    });

    it('says that there was no answer', async () => {
        fetched.mockRejectedValue(new TypeError('network'));
        await expect(get('/api/v1/x')).rejects.toMatchObject({ noAnswer: true });
    });
});

describe('csrfToken', () => {
    it('finds its cookie among others', () => {
        expect(csrfToken('a=b; XSRF-TOKEN=x%3D; NOT-XSRF-TOKEN=no')).toBe('x=');
        expect(csrfToken('')).toBe('');
    });
});

describe('advice', () => {
    it('says something else for each thing to do', () => {
        const said = [0, 401, 403, 404, 409, 413, 422, 429, 500].map((status) => advice(new Problem(status)));
        expect(new Set(said).size).toBe(said.length);
    });
    it('says how long to wait when the server says it', () => {
        expect(advice(new Problem(503, {}, 7))).toContain('7');
    });
});
