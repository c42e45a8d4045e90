// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '../field/draft';
import { add, all, change, forgetOldSent, remove } from './store';
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
});
