// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../field/draft';
import { written } from './waiting';
import { photoOf } from './photo';
import { postReport, putPhoto, whoIsSignedIn } from './wire';

const draft = { ...emptyDraft(), text: 'longsor' };
const report = written(draft, { id: draft.id, channel: 'APP', text: 'longsor' }, 'e 1', null, new Date(0));
const answers = (body: BodyInit | null, status: number, type: string, headers = {}) => {
    const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response(body, { status, headers: { 'Content-Type': type, ...headers } }));
    vi.stubGlobal('fetch', fetched);
    return fetched;
};
afterEach(() => vi.unstubAllGlobals());

describe('a report on the wire', () => {
    it('goes into its own world with its own id as key, and the body as it was kept', async () => {
        const fetched = answers(JSON.stringify({ id: report.id, shortCode: 'ABC' }), 202, 'application/json');
        expect(await postReport(report, 'token')).toEqual({ is: 'accepted', accepted: { id: report.id, shortCode: 'ABC' } });
        const [path, init] = fetched.mock.calls[0]!;
        expect(path).toBe('/api/v1/reports?world=e%201');
        expect(init.headers).toMatchObject({ 'Idempotency-Key': report.id, 'X-XSRF-TOKEN': 'token' });
        expect(init.body).toBe(JSON.stringify(report.body));
    });

    it.each([
        ['a captive portal', '<html>', 200, 'text/html'], ['a proxy’s refusal', '<html>', 403, 'text/html'],
        ['an answer cut short', '{"id":', 202, 'application/json'], ['an answer about something else', '{"id":"other"}', 200, 'application/json'],
    ])('is neither arrived nor refused by %s', async (_, body, status, type) => {
        answers(body, status, type);
        expect(await postReport(report, '')).toEqual({ is: 'silence' });
    });

    it('is refused by our server alone, in its words', async () => {
        answers(JSON.stringify({ type: 'urn:sigap:problem:invalid', detail: 'tidak', field: 'text' }), 400, 'application/problem+json');
        expect(await postReport(report, '')).toMatchObject({ is: 'problem', problem: { status: 400, slug: 'invalid', detail: 'tidak' } });
    });

    it('is told how long to wait', async () => {
        answers('<html>', 503, 'text/html', { 'Retry-After': '7' });
        expect(await postReport(report, '')).toMatchObject({ is: 'problem', problem: { status: 503, retryAfter: 7 } });
    });
});

describe('the session', () => {
    it.each([
        ['a person', '{"personId":"p","name":"n"}', 200, 'application/json', 'p'], ['nobody', '{}', 401, 'application/problem+json', null],
        ['nobody knows: a portal', '<html>', 200, 'text/html', undefined], ['nobody knows: a portal that asks to sign in', '<html>', 401, 'text/html', undefined],
        ['nobody knows: a broken server', '{}', 500, 'application/problem+json', undefined],
    ])('is of %s', async (_, body, status, type, expected) => {
        answers(body, status, type);
        const who = await whoIsSignedIn();
        expect(who ? who.personId : who).toBe(expected);
    });
});

describe('a photo on the wire', () => {
    const photo = photoOf('f 1', report.id, 3, new Date(0));
    const bytes = Uint8Array.of(1, 2, 3);

    it('goes to its report in the report’s world, as the bytes that were kept', async () => {
        const fetched = answers(JSON.stringify({ id: photo.id }), 200, 'application/json');
        expect(await putPhoto(photo, report, bytes, 'token')).toEqual({ is: 'kept' });
        const [path, init] = fetched.mock.calls[0]!;
        expect(path).toBe(`/api/v1/reports/${report.id}/photos/f%201?world=e%201`);
        expect(init).toMatchObject({ method: 'PUT', body: bytes, headers: { 'Content-Type': 'image/jpeg', 'X-XSRF-TOKEN': 'token' } });
    });

    it.each([['a captive portal', '<html>', 200, 'text/html'], ['an answer about another', '{"id":"other"}', 200, 'application/json'], ['an answer cut short', '{"id', 200, 'application/json']])(
        'has not arrived by %s', async (_, body, status, type) => {
            answers(body, status, type);
            expect(await putPhoto(photo, report, bytes, 'token')).toEqual({ is: 'silence' });
        });
});
