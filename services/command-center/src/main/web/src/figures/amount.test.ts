import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureGroups, firstAsked, needs, sourceKinds } from '../domain/figures';
import { id } from '../i18n/id';
import { amountOf, amountText, stated, typed, typedOf, untouched } from './amount';

describe('a number of a form', () => {
    it.each([
        ['', '', null], ['UNKNOWN', '', { is: 'UNKNOWN' }], ['NIL', '7', { is: 'NIL' }], ['EXACT', '3', { is: 'EXACT', n: 3 }], ['EXACT', '0', { is: 'NIL' }],
        ['EXACT', ' 1.816 ', { is: 'EXACT', n: 1816 }], ['EXACT', '12 500', { is: 'EXACT', n: 12500 }], ['APPROXIMATE', '±5.000', { is: 'APPROXIMATE', n: 5000 }],
    ] as const)('%s "%s" is %o', (is, text, amount) => expect(amountOf({ is, text })).toEqual(amount));

    it.each(['', 'banyak', '1,5', '1.5', '-3', '3 orang', '1e5', '999999999', '١٢'])('"%s" is no number and is not guessed', (text) => {
        expect(amountOf({ is: 'EXACT', text })).toBe('wrong');
    });

    it('about nothing is no number either', () => expect(amountOf({ is: 'APPROXIMATE', text: '0' })).toBe('wrong'));

    it('is counted when it is typed, about when that was said, and gone when it is deleted', () => {
        expect(typed(untouched, '4').is).toBe('EXACT');
        expect(typed({ is: 'UNKNOWN', text: '' }, '4').is).toBe('EXACT');
        expect(typed({ is: 'APPROXIMATE', text: '4' }, '40').is).toBe('APPROXIMATE');
        expect(typed(untouched, '±4').is).toBe('APPROXIMATE');
        expect(typed({ is: 'EXACT', text: '4' }, '').is).toBe('');
    });

    it('goes into the next version as it was', () => {
        for (const amount of [{ is: 'UNKNOWN' }, { is: 'NIL' }, { is: 'EXACT', n: 3 }, { is: 'APPROXIMATE', n: 50 }] as const) expect(amountOf(typedOf(amount))).toEqual(amount);
    });

    it('is written as people write it', () => {
        expect([{ is: 'UNKNOWN' }, { is: 'NIL' }, { is: 'EXACT', n: 1816 }, { is: 'APPROXIMATE', n: 5000 }].map((a) => amountText(a as never)))
            .toEqual(['belum terdata', 'nihil', '1.816', '±5.000']);
    });
});

it('what nobody filled in is not sent, and what is wrong is named', () => {
    expect(stated({ dead: { is: 'NIL', text: '' }, missing: untouched, injured: { is: 'EXACT', text: 'x' } }))
        .toEqual({ figures: { dead: { is: 'NIL' } }, wrong: ['injured'] });
});

describe('the catalogue', () => {
    const all: readonly string[] = Object.values(figureGroups).flat();
    const contracts = join(import.meta.dirname, '../../../../../../../infrastructure/contracts/src/main/resources/sigap/events/common.schema.json');

    it('has a word for each figure, source and need', () => {
        expect(Object.keys(id.words.figure).sort()).toEqual([...all].sort());
        expect(Object.keys(id.words.need).sort()).toEqual([...needs].sort());
        expect(Object.keys(id.words.sourceKind).sort()).toEqual([...sourceKinds, 'SUM'].sort());
        expect(firstAsked.every((code) => all.includes(code))).toBe(true);
    });

    it.runIf(existsSync(contracts))('is that of the published language', () => {
        const { figure, sourceKind } = (JSON.parse(readFileSync(contracts, 'utf8')) as { $defs: Record<string, { enum: string[] }> }).$defs;
        expect([...all].sort()).toEqual(figure!.enum.sort());
        expect([...sourceKinds, 'SUM'].sort()).toEqual(sourceKind!.enum.sort());
    });
});
