import { expect, it } from 'vitest';
import { checkable, inOrder, releasable, returnable, type Head } from './assessment';

const head = (id: string, state: Head['state'], version = 1, series = id): Head =>
    ({ id, series, version, state, region: '13.08.13', observedAt: '', submittedAt: `2022-02-25T0${version}`, by: 'sender' });

it('nobody checks or releases their own', () => {
    const draft = head('a', 'DRAFT');
    expect(checkable(draft, 'sender', [draft])).toBe(false);
    expect(checkable(draft, 'other', [draft])).toBe(true);
    expect(releasable(head('a', 'CHECKED'), 'other', [])).toBe(true);
    expect(releasable(draft, 'other', [])).toBe(false);
});

it('only the newest version is worked on', () => {
    const all = [head('a', 'DRAFT'), head('b', 'DRAFT', 2, 'a')];
    expect(checkable(all[0]!, 'other', all)).toBe(false);
    expect(returnable(all[0]!, all)).toBe(false);
    expect(returnable(all[1]!, all)).toBe(true);
    expect(returnable(head('c', 'RELEASED'), all)).toBe(false);
});

it('what waits for somebody comes first', () => {
    expect(inOrder([head('r', 'RELEASED'), head('c', 'CHECKED'), head('b', 'RETURNED'), head('d', 'DRAFT')]).map((h) => h.id)).toEqual(['d', 'c', 'b', 'r']);
});
