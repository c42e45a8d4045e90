// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '../field/draft';
import { MOST_PHOTOS, photoOf } from './photo';
import { add, addPhoto, all, change, changePhoto, forgetOldSent, photos, picture, remove } from './store';
import { written, type Waiting } from './waiting';

function report(text: string, second = 0): Waiting {
    const draft = { ...emptyDraft(), text };
    return written(draft, { id: draft.id, text }, 'real', null, new Date(Date.UTC(2026, 10, 25, 7, 0, second)));
}

beforeEach(async () => { for (const { id } of await all()) await remove(id); });

describe('the phone’s store', () => {
    it('keeps reports in the order they were written', async () => {
        const [late, early] = [report('b', 2), report('a', 1)];
        await add(late);
        await add(early);
        expect((await all()).map(({ draft }) => draft.text)).toEqual(['a', 'b']);
    });

    it('keeps what is kept: the same report once, and no other words under its id', async () => {
        const one = report('longsor');
        await add(one);
        await change(one.id, (now) => ({ ...now, tries: 3 }));
        await add(one);
        expect(await all()).toMatchObject([{ tries: 3 }]);
        await expect(add({ ...one, draft: { ...one.draft, text: 'lain' } })).rejects.toThrow();
        expect(await all()).toMatchObject([{ draft: { text: 'longsor' } }]);
    });

    it('puts a corrected report in the place of the refused one in one step', async () => {
        const refused = report('salah');
        await add(refused);
        const corrected = report('benar');
        await add(corrected, refused.id);
        expect((await all()).map(({ id }) => id)).toEqual([corrected.id]);
    });

    it('does not bring back what was thrown away', async () => {
        const one = report('x');
        await change(one.id, (now) => ({ ...now, state: 'sent' }));
        expect(await all()).toEqual([]);
    });

    it('forgets only sent reports, and only the oldest', async () => {
        const sent = Array.from({ length: 22 }, (_, i) => ({ ...report(`s${i}`, i), state: 'sent' as const }));
        const refused = { ...report('ditolak', 0), state: 'refused' as const };
        for (const one of [...sent, refused]) await add(one);
        await forgetOldSent();
        const left = await all();
        expect(left).toHaveLength(21);
        expect(left.map(({ draft }) => draft.text)).toContain('ditolak');
        expect(left.map(({ draft }) => draft.text)).not.toContain('s1');
    });

    const photo = (id: string, reportId: string) => photoOf(id, reportId, 2, new Date(0));

    it('keeps photos before their report is kept, and no more of them than a report may have', async () => {
        const one = report('longsor');
        for (let i = 0; i < MOST_PHOTOS; i++) expect(await addPhoto(photo(`f${i}`, one.id), Uint8Array.of(i, 7))).toBe(true);
        expect(await addPhoto(photo('lebih', one.id), Uint8Array.of(9))).toBe(false);
        expect(await photos()).toHaveLength(MOST_PHOTOS);
        expect(await picture('f1')).toEqual(Uint8Array.of(1, 7));
        expect(await picture('lebih')).toBeUndefined();
        await remove(one.id);
        expect(await photos()).toEqual([]);
        expect(await picture('f1')).toBeUndefined();
    });

    it('moves the photos of a refused report to the one that takes its place', async () => {
        const [refused, corrected] = [report('salah'), report('benar')];
        await add(refused);
        await addPhoto(photo('f', refused.id), Uint8Array.of(1));
        await add(corrected, refused.id);
        expect((await photos()).map(({ reportId }) => reportId)).toEqual([corrected.id]);
        await remove(corrected.id);
    });

    it('lets the picture go once it has arrived, and remembers its report as long as a photo of it has not', async () => {
        const old = { ...report('lama', 0), state: 'sent' as const };
        await add(old);
        await addPhoto(photo('f', old.id), Uint8Array.of(1));
        for (let i = 1; i < 25; i++) await add({ ...report(`s${i}`, i), state: 'sent' });
        await forgetOldSent();
        expect((await all()).map(({ id }) => id)).toContain(old.id);
        await changePhoto('f', (now) => ({ ...now, state: 'sent' }));
        expect(await picture('f')).toBeUndefined();
        await add({ ...report('baru', 30), state: 'sent' });
        await forgetOldSent();
        expect((await all()).map(({ id }) => id)).not.toContain(old.id);
        expect(await photos()).toEqual([]);
    });
});
