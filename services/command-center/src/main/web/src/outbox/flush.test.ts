// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../field/draft';
import { Problem } from '../http/problem';
import { sendWaiting, type Surroundings } from './flush';
import { written, type Waiting, type Writer } from './waiting';
import type { Answer, Who } from './wire';

const ani: Writer = { personId: 'ani', name: 'Ani Contoh' };
const budi: Writer = { personId: 'budi', name: 'Budi Contoh' };
const inRoom = (writer: Writer): Who => ({ ...writer, roles: [], regions: [] });
const silence: Answer = { is: 'silence' };
const refuse = (status: number, retryAfter: number | null = null, slug = ''): Answer =>
    ({ is: 'problem', problem: new Problem(status, { type: `urn:sigap:problem:${slug}`, detail: 'kata server', field: 'text' }, retryAfter) });

function report(text: string, second: number, by: Writer | null = ani): Waiting {
    const draft = { ...emptyDraft(), text };
    return written(draft, { id: draft.id, channel: 'APP', text }, 'real', by, new Date(Date.UTC(2026, 10, 25, 7, 0, second)));
}

/** A phone with its store, and a server that makes one report per key, as the real one does. */
class World implements Surroundings {
    readonly kept = new Map<string, Waiting>();
    readonly arrived = new Map<string, string>();
    readonly sentKeys: string[] = [];
    readonly script: Answer[] = [];
    who: Who = inRoom(ani);
    clock = 1_000_000;

    constructor(...reports: readonly Waiting[]) { for (const one of reports) this.kept.set(one.id, one); }

    all = async () => [...this.kept.values()].sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));
    change = async (id: string, how: (one: Waiting) => Waiting) => { const one = this.kept.get(id); if (one) this.kept.set(id, how(one)); };
    whoIsSignedIn = async () => this.who;
    now = () => this.clock;
    random = () => 1;
    changed = () => {};

    post = async (one: Waiting): Promise<Answer> => {
        this.sentKeys.push(one.id);
        const scripted = this.script.shift();
        // a lost answer is lost after the server has acted
        if (scripted === undefined || scripted.is === 'silence') this.arrived.set(one.id, JSON.stringify(one.body));
        return scripted ?? { is: 'accepted', accepted: { id: one.id, shortCode: 'ABC234' } };
    };

    state = (one: Waiting) => this.kept.get(one.id)?.state;
}

describe('a round of sending', () => {
    it('sends the oldest first, keeps the code and lets the text go', async () => {
        const late = report('nanti', 9);
        const early = report('x'.repeat(200), 1);
        const world = new World(late, early);
        expect(await sendWaiting(world, false)).toBe(false);
        expect(world.sentKeys).toEqual([early.id, late.id]);
        expect(world.kept.get(early.id)).toMatchObject({ state: 'sent', accepted: { shortCode: 'ABC234' }, body: {} });
        expect(world.kept.get(early.id)!.draft.text).toHaveLength(80);
    });

    it('repeats the same request until its answer comes, and one report is made', async () => {
        const one = report('longsor', 1);
        const world = new World(one);
        world.script.push(silence, refuse(503), refuse(500), refuse(429), refuse(403, null, 'csrf'), silence);
        for (let round = 0; round < 7; round++) await sendWaiting(world, true);
        expect(world.sentKeys).toHaveLength(7);
        expect(new Set(world.sentKeys).size).toBe(1);
        expect([...world.arrived.values()]).toEqual([JSON.stringify(one.body)]);
        expect(world.state(one)).toBe('sent');
    });

    it('waits as long as the server says, however eager anybody is', async () => {
        const one = report('longsor', 1);
        const world = new World(one);
        world.script.push(refuse(503, 30));
        await sendWaiting(world, true);
        world.clock += 29_000;
        await sendWaiting(world, true);
        expect(world.sentKeys).toHaveLength(1);
        world.clock += 1_000;
        await sendWaiting(world, false);
        expect(world.state(one)).toBe('sent');
    });

    it('waits longer each time by itself, and not at all when the network comes back', async () => {
        const one = report('longsor', 1);
        const world = new World(one);
        const waits: number[] = [];
        for (let round = 0; round < 6; round++) {
            world.script.push(silence);
            await sendWaiting(world, true);
            waits.push(world.kept.get(one.id)!.notBefore - world.clock);
        }
        expect(waits).toEqual([4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
        await sendWaiting(world, false);
        expect(world.state(one)).toBe('queued');
        await sendWaiting(world, true);
        expect(world.state(one)).toBe('sent');
    });

    it('lets the others pass when one is refused, and keeps the words of the refusal', async () => {
        const bad = report('salah', 1);
        const good = report('benar', 2);
        const world = new World(bad, good);
        world.script.push(refuse(400, null, 'invalid'));
        await sendWaiting(world, false);
        expect(world.kept.get(bad.id)).toMatchObject({ state: 'refused', refusal: { status: 400, slug: 'invalid', detail: 'kata server', fields: [{ field: 'text' }] } });
        expect(world.state(good)).toBe('sent');
        await sendWaiting(world, true);
        expect(world.sentKeys).toHaveLength(2);
    });

    it('takes a key that stands for another text on the server for a refusal, not for an arrival', async () => {
        const one = report('longsor', 1);
        const world = new World(one);
        world.script.push(refuse(422, null, 'idempotency-key-reused'));
        await sendWaiting(world, false);
        expect(world.kept.get(one.id)).toMatchObject({ state: 'refused', refusal: { slug: 'idempotency-key-reused' } });
    });

    it('goes on with what a page that died was sending', async () => {
        const one: Waiting = { ...report('longsor', 1), state: 'sending' };
        const world = new World(one);
        await sendWaiting(world, false);
        expect(world.state(one)).toBe('sent');
    });
});

describe('the writer', () => {
    it('is asked to sign in again when the session is gone; then it goes out', async () => {
        const one = report('longsor', 1);
        const world = new World(one);
        world.who = null;
        expect(await sendWaiting(world, true)).toBe(false);
        expect(world.sentKeys).toEqual([]);
        expect(world.state(one)).toBe('signIn');
        world.who = inRoom(ani);
        await sendWaiting(world, true);
        expect(world.state(one)).toBe('sent');
    });

    it('is asked too when the session ends during the round', async () => {
        const one = report('longsor', 1);
        const world = new World(one);
        world.script.push(refuse(401));
        await sendWaiting(world, true);
        expect(world.state(one)).toBe('signIn');
    });

    it.each([['somebody else', ani], ['nobody', null]])('is never replaced silently: written by %s', async (_, by) => {
        const one = report('longsor', 1, by);
        const world = new World(one);
        world.who = inRoom(budi);
        await sendWaiting(world, true);
        expect(world.sentKeys).toEqual([]);
        expect(world.state(one)).toBe('signIn');
        await world.change(one.id, (now) => ({ ...now, by: budi }));
        await sendWaiting(world, true);
        expect(world.state(one)).toBe('sent');
    });

    it('keeps waiting for its writer while nobody answers', async () => {
        const one: Waiting = { ...report('longsor', 1), state: 'signIn' };
        const world = new World(one);
        world.who = undefined;
        expect(await sendWaiting(world, true)).toBe(true);
        expect(world.state(one)).toBe('signIn');
    });
});
