import { describe, expect, it } from 'vitest';
import { toLookAt } from './asked';

const suspected = { id: 'a', reason: 'EVENT_SUSPECTED', state: 'OPEN', region: '13.08.12', recipient: 'me' };

describe('what a person is asked to look at', () => {
    it('is what it is their turn for', () => {
        expect(toLookAt([suspected, { ...suspected, id: 'b', recipient: 'you' }], 'me')).toEqual([suspected]);
    });

    it('is no urgent incident, and nothing that somebody took', () => {
        expect(toLookAt([{ ...suspected, reason: 'INCIDENT_URGENT' }, { ...suspected, state: 'ACKNOWLEDGED' }], 'me')).toEqual([]);
    });
});
