import { expect, it } from 'vitest';
import { id } from '../i18n/id';
import { inOrder, outcomes, type SocialCase } from './case';

const one = (name: string, state: SocialCase['state'], openedAt: string, closedAt: string | null = null): SocialCase =>
    ({ id: name, reportId: 'r', kind: 'LANSIA', region: '13.08.13', kecamatan: '13.08.13', state, openedAt, closedAt, referrals: [] });

it('the longest waiting that nobody has taken on comes first, what was closed last at the end', () => {
    expect(inOrder([
        one('closed', 'CLOSED', '1', '5'), one('closed later', 'CLOSED', '2', '6'), one('referred', 'REFERRED', '1'), one('new', 'OPEN', '4'), one('old', 'OPEN', '3'),
    ]).map((c) => c.id)).toEqual(['old', 'new', 'referred', 'closed later', 'closed']);
});

it('each outcome has a word', () => expect(Object.keys(id.words.outcomeOf).sort()).toEqual([...outcomes, 'NOT_SOCIAL'].sort()));
