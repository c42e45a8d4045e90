import { expect, it } from 'vitest';
import { concerns, mmiText, newestFirst, type Hazard } from './hazard';

const hazard = (id: string, startedAt: string, ...regions: string[]): Hazard =>
    ({ id, hazard: 'gempa_bumi', active: true, withdrawn: false, startedAt, version: 1, felt: [], regions, credit: ['BMKG'] });

it('concerns whoever works in, below or above where it was felt', () => {
    const felt = hazard('a', '', '13.08', '13.12.01');
    expect(concerns(felt, ['13.08.13'])).toBe(true);
    expect(concerns(felt, ['13'])).toBe(true);
    expect(concerns(felt, ['id'])).toBe(true);
    expect(concerns(felt, ['13.06'])).toBe(false);
    expect(concerns(hazard('b', ''), ['id'])).toBe(false);
});

it('the newest comes first, and shaking is written in Roman numbers', () => {
    expect(newestFirst([hazard('a', '2022-02-25'), hazard('b', '2022-02-26')]).map((h) => h.id)).toEqual(['b', 'a']);
    expect([1, 4, 9, 12].map(mmiText)).toEqual(['I', 'IV', 'IX', 'XII']);
});
