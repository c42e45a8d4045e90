import { describe, expect, it } from 'vitest';
import type { Whole } from './assessment';
import { attempted, bodyOf, emptyDraft, missing, nextOf, withNumbers, type Draft } from './draft';

const now = Date.parse('2022-02-25T02:00:00Z');
const source = { kind: 'TAGANA', office: 'Tagana Pasaman', via: '', contactName: '', contactPhone: '' };
const draft: Draft = { ...emptyDraft('incident=i1', '13.08.13', now), sources: [source], numbers: { dead: { is: 'NIL', text: '' }, housesHeavy: { is: 'EXACT', text: '12' } } };
const whole: Whole = {
    head: { id: 'a1', series: 'a1', version: 1, state: 'RELEASED', region: '13.08.13', observedAt: '', submittedAt: '', by: 'p' },
    sources: [{ kind: 'NAGARI', office: 'Wali Nagari' }, { kind: 'TAGANA', office: 'Tagana' }],
    numbers: { dead: { is: 'EXACT', n: 3, source: 1, asOf: '2022-02-25T01:00:00Z' }, missing: { is: 'UNKNOWN', source: 0 } },
    needs: [{ what: 'tenda' }], chronology: 'Lereng runtuh',
};

describe('a kaji cepat', () => {
    it('says what was filled in and nothing else', () => {
        expect(bodyOf(draft)).toEqual({
            incidentId: 'i1',
            form: {
                region: '13.08.13', observedAt: '2022-02-25T02:00:00.000Z', sources: [{ kind: 'TAGANA', office: 'Tagana Pasaman' }],
                numbers: { dead: { is: 'NIL' }, housesHeavy: { is: 'EXACT', n: 12 } },
            },
        });
        expect(bodyOf({ ...draft, subject: 'event=e1' })).toHaveProperty('eventId', 'e1');
    });

    it('names what is missing', () => {
        expect(missing(draft)).toEqual([]);
        expect(missing(emptyDraft('', '', now))).toEqual(['subject', 'region', 'office', 'numbers']);
        expect(missing({ ...draft, numbers: { dead: { is: 'EXACT', text: 'banyak' } } })).toEqual(['numbers']);
        expect(missing({ ...draft, observedAt: '' })).toEqual(['observedAt']);
    });

    it('keeps its key for the same words, and only for those', () => {
        const first = attempted(draft);
        expect(attempted(first).attempt.key).toBe(first.attempt.key);
        expect(attempted({ ...first, jorong: 'Jorong Lubuak' }).attempt.key).not.toBe(first.attempt.key);
    });
});

describe('the next version', () => {
    it('goes on from the last one, each number with who said it and when', () => {
        const body = bodyOf(nextOf(whole, now)) as { replaces: string; form: { numbers: unknown; needs: unknown; chronology: string } };
        expect(body.replaces).toBe('a1');
        expect(body.form.numbers).toEqual({ dead: { is: 'EXACT', n: 3, source: 1, asOf: '2022-02-25T01:00:00Z' }, missing: { is: 'UNKNOWN', source: 0 } });
        expect(body.form).toMatchObject({ needs: [{ what: 'tenda' }], chronology: 'Lereng runtuh' });
    });

    it('takes a corrected number for said now', () => {
        const next = nextOf(whole, now);
        const changed = withNumbers(next, { ...next.numbers, dead: { is: 'EXACT', text: '2' } });
        expect((bodyOf(changed)['form'] as { numbers: object }).numbers).toEqual({ dead: { is: 'EXACT', n: 2 }, missing: { is: 'UNKNOWN', source: 0 } });
    });
});
