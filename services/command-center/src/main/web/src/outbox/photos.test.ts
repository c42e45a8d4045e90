// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../field/draft';
import { Problem } from '../http/problem';
import { sendAll, type Surroundings } from './flush';
import { photoOf, type Photo } from './photo';
import type { PhotoSurroundings } from './photos';
import { written, type Waiting, type Writer } from './waiting';
import type { Answer, PhotoAnswer, Who } from './wire';

const ani: Writer = { personId: 'ani', name: 'Ani Contoh' };
const kept: PhotoAnswer = { is: 'kept' };
const silence: PhotoAnswer = { is: 'silence' };
const refuse = (status: number, retryAfter: number | null = null, slug = ''): PhotoAnswer =>
    ({ is: 'problem', problem: new Problem(status, { type: `urn:sigap:problem:${slug}`, detail: 'kata server' }, retryAfter) });

function report(text: string, second = 0): Waiting {
    const draft = { ...emptyDraft(), text };
    return written(draft, { id: draft.id, text }, 'real', ani, new Date(Date.UTC(2026, 10, 25, 7, 0, second)));
}

let made = 0;
const photo = (of: Waiting | string) => photoOf(`foto-${++made}`, typeof of === 'string' ? of : of.id, 3, new Date(made));

/** A phone, and a server that says yes unless told otherwise. `went` is what was sent, in order. */
class World implements Surroundings, PhotoSurroundings {
    readonly reports = new Map<string, Waiting>();
    readonly pictures = new Map<string, Photo>();
    readonly went: string[] = [];
    readonly toReports: Answer[] = [];
    readonly toPhotos: PhotoAnswer[] = [];
    who: Who = { ...ani, roles: [], regions: [] };
    clock = 1_000_000;
    lost = false;
    onPut = () => {};

    constructor(...things: (Waiting | Photo)[]) { for (const one of things) ('reportId' in one ? this.pictures : this.reports as Map<string, unknown>).set(one.id, one as never); }

    all = async () => [...this.reports.values()];
    change = async (id: string, how: (one: Waiting) => Waiting) => { this.reports.set(id, how(this.reports.get(id)!)); };
    photos = async () => [...this.pictures.values()];
    changePhoto = async (id: string, how: (one: Photo) => Photo) => { this.pictures.set(id, how(this.pictures.get(id)!)); };
    picture = async () => (this.lost ? undefined : Uint8Array.of(1, 2, 3));
    whoIsSignedIn = async () => this.who;
    now = () => this.clock;
    random = () => 1;
    changed = () => {};
    post = async (one: Waiting): Promise<Answer> => {
        this.went.push(one.id);
        return this.toReports.shift() ?? { is: 'accepted', accepted: { id: one.id } };
    };
    put = async (one: Photo): Promise<PhotoAnswer> => {
        this.went.push(one.id);
        this.onPut();
        return this.toPhotos.shift() ?? kept;
    };
    state = (one: Photo) => this.pictures.get(one.id)?.state;
}

describe('photos', () => {
    it('go after their reports, and all reports go before any photo', async () => {
        const [a, b] = [report('a'), report('b', 1)];
        const [of, also, ofB] = [photo(a), photo(a), photo(b)];
        const world = new World(a, b, of, also, ofB);
        expect(await sendAll(world, false)).toBe(false);
        expect(world.went).toEqual([a.id, b.id, of.id, also.id, ofB.id]);
        expect([of, also, ofB].map(world.state)).toEqual(['sent', 'sent', 'sent']);
        await sendAll(world, true);
        expect(world.went).toHaveLength(5);
    });

    it('let words pass that are written while a photo is on its way', async () => {
        const [a, later] = [report('a'), report('mendesak', 5)];
        const [first, second] = [photo(a), photo(a)];
        const world = new World(a, first, second);
        world.onPut = () => { world.onPut = () => {}; world.reports.set(later.id, later); };
        await sendAll(world, false);
        expect(world.went).toEqual([a.id, first.id, later.id, second.id]);
    });

    it('wait while their report waits, was refused, or is still being written', async () => {
        const [bad, draft] = [report('ditolak'), emptyDraft()];
        const world = new World(bad, photo(bad), photo(draft.id));
        world.toReports.push({ is: 'problem', problem: new Problem(400) });
        expect(await sendAll(world, true)).toBe(false);
        expect(world.went).toEqual([bad.id]);
    });

    it('are repeated under the same id until the answer comes', async () => {
        const a = report('a');
        const one = photo(a);
        const world = new World(a, one);
        world.toPhotos.push(silence, refuse(503), refuse(500), refuse(401), refuse(403, null, 'csrf'));
        for (let round = 0; round < 5; round++) {
            expect(await sendAll(world, true)).toBe(true);
            expect(world.state(one)).toBe('queued');
        }
        expect(await sendAll(world, true)).toBe(false);
        expect(world.went.filter((id) => id === one.id)).toHaveLength(6);
        expect(world.state(one)).toBe('sent');
    });

    it('wait as long as a busy server says, however eager anybody is', async () => {
        const a = report('a');
        const one = photo(a);
        const world = new World(a, one);
        world.toPhotos.push(refuse(503, 30));
        await sendAll(world, true);
        world.clock += 29_000;
        await sendAll(world, true);
        expect(world.went).toHaveLength(2);
        world.clock += 1_000;
        await sendAll(world, false);
        expect(world.state(one)).toBe('sent');
    });

    it('stay with the reason when they are refused, and the others go on', async () => {
        const a = report('a');
        const [bad, good] = [photo(a), photo(a)];
        const world = new World(a, bad, good);
        world.toPhotos.push(refuse(415, null, 'not-a-photo'));
        await sendAll(world, true);
        expect(world.pictures.get(bad.id)).toMatchObject({ state: 'refused', refusal: { status: 415, slug: 'not-a-photo', detail: 'kata server' } });
        expect(world.state(good)).toBe('sent');
    });

    it('that a page died over go again, and one whose picture is gone says so', async () => {
        const a: Waiting = { ...report('a'), state: 'sent' };
        const one: Photo = { ...photo(a), state: 'sending' };
        const world = new World(a, one);
        await sendAll(world, false);
        expect(world.state(one)).toBe('sent');
        const gone = photo(a);
        const empty = new World(a, gone);
        empty.lost = true;
        await sendAll(empty, false);
        expect(empty.pictures.get(gone.id)).toMatchObject({ state: 'refused', refusal: { slug: 'picture-lost' } });
    });

    it('go under no other name than their report', async () => {
        const a: Waiting = { ...report('a'), state: 'sent' };
        const one = photo(a);
        const world = new World(a, one);
        for (const who of [{ personId: 'budi', name: 'Budi Contoh', roles: [], regions: [] }, null]) {
            world.who = who;
            expect(await sendAll(world, true)).toBe(false);
            expect(world.state(one)).toBe('queued');
        }
        expect(world.went).toEqual([]);
        world.who = undefined;
        expect(await sendAll(world, true)).toBe(true);
    });
});
