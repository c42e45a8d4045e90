import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bodyOf, emptyDraft } from '../field/draft';
import { flush, keep, sendAs, sendAsPlainText, unsentCount, waiting } from './outbox';
import { all, remove } from './store';
import { written } from './waiting';

const ani = { personId: 'ani', name: 'Ani Contoh', roles: [], regions: [] };
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const asked: string[] = [];

/** A server on which `who` is signed in and which says `answer` to a report. */
function serve(who: () => Response, answer: (body: { id: string }) => Response) {
    asked.length = 0;
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
        asked.push(path);
        return path === '/bff/me' ? who() : answer(JSON.parse(String(init.body)));
    });
}
beforeEach(async () => { for (const { id } of await all()) await remove(id); });
afterEach(() => vi.unstubAllGlobals());

const report = (text: string, by: { personId: string; name: string } | null = ani) => {
    const draft = { ...emptyDraft(), text };
    return written(draft, bodyOf(draft, new Date(0)), 'real', by, new Date(0));
};
const state = (id: string) => waiting.value?.find((one) => one.id === id)?.state;

it('a report is kept before it is sent, and sent without anybody asking again', async () => {
    serve(() => json(ani), ({ id }) => json({ id, shortCode: 'ABC' }, 202));
    const one = report('longsor');
    await keep(one);
    expect(state(one.id)).toBe('queued');
    expect(unsentCount.value).toBe(1);
    await vi.waitFor(() => expect(state(one.id)).toBe('sent'));
    expect(unsentCount.value).toBe(0);
});

it('however many ask for a round while one runs, one more follows', async () => {
    let answerNow = () => {};
    const gate = new Promise<void>((resolve) => { answerNow = resolve; });
    const one = report('banjir');
    serve(() => json({ ...ani, personId: 'other' }), ({ id }) => json({ id }, 202));
    await keep(one);
    await vi.waitFor(() => expect(state(one.id)).toBe('signIn'));
    asked.length = 0;
    vi.stubGlobal('fetch', async (path: string) => { asked.push(path); await gate; return json({ ...ani, personId: 'other' }); });
    const rounds = Array.from({ length: 6 }, () => flush(true));
    answerNow();
    await Promise.all(rounds);
    expect(asked).toEqual(['/bff/me', '/bff/me']);
});

it('a person may take over what nobody signed, and only that makes it go', async () => {
    serve(() => json(ani), ({ id }) => json({ id }, 202));
    const one = report('kebakaran', null);
    await keep(one);
    await vi.waitFor(() => expect(state(one.id)).toBe('signIn'));
    expect(asked).not.toContain('/api/v1/reports?world=real');
    await sendAs(waiting.value!.find(({ id }) => id === one.id)!, ani);
    await vi.waitFor(() => expect(state(one.id)).toBe('sent'));
});

it('plain text takes the place of the refused report, under its id', async () => {
    serve(() => json(ani), (body) => ('observedAt' in body ? json({ type: 'urn:sigap:problem:invalid', detail: 'tidak' }, 400) : json({ id: body.id }, 202)));
    const one = report('gempa');
    await keep(one);
    await vi.waitFor(() => expect(state(one.id)).toBe('refused'));
    await sendAsPlainText(waiting.value!.find(({ id }) => id === one.id)!);
    await vi.waitFor(() => expect(state(one.id)).toBe('sent'));
    expect(waiting.value).toHaveLength(1);
});

it('plain text goes under another id where the report’s own is taken', async () => {
    serve(() => json(ani), (body) => ('observedAt' in body ? json({ type: 'urn:sigap:problem:idempotency-key-reused', detail: 'sudah ada' }, 422) : json({ id: body.id }, 202)));
    const one = report('gempa');
    await keep(one);
    await vi.waitFor(() => expect(state(one.id)).toBe('refused'));
    await sendAsPlainText(waiting.value!.find(({ id }) => id === one.id)!);
    await vi.waitFor(() => expect(waiting.value!.find(({ draft }) => draft.text === 'gempa')?.state).toBe('sent'));
    expect(state(one.id)).toBeUndefined();
});
