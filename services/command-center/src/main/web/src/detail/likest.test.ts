import { expect, it } from 'vitest';
import type { Incident } from '../domain/situation';
import { likest } from './likest';

const one = (id: string, hazard: string, region: string, minute: number): Incident =>
    ({ id, hazard, region, severity: 'SEDANG', state: 'REPORTED', reports: 1, openedAt: `2022-02-25T01:${minute}:00Z` });

it('what is most alike is offered first', () => {
    const others = [one('d', 'banjir', '13.08.07', 10), one('c', 'banjir', '13.08.13.2001', 10), one('b', 'gempa_bumi', '13.08.07', 11), one('a2', 'gempa_bumi', '13.08.13.2002', 40), one('a1', 'gempa_bumi', '13.08.13', 12)];
    expect(likest(one('x', 'gempa_bumi', '13.08.13', 10), others).map((i) => i.id)).toEqual(['a1', 'a2', 'b', 'c', 'd']);
});
