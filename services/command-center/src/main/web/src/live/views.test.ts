import { beforeEach, describe, expect, it } from 'vitest';
import type { Situation } from '../domain/situation';
import { forget, receive } from './store';
import { alertsOf, counters, duties, places } from './views';

const at = '2026-11-25T01:00:00.000Z';
const base: Situation = {
    epoch: 'e', n: 1, asOf: at, world: 'real', log: [], events: [],
    incidents: [
        { id: 'k', hazard: 'gempa_bumi', region: '13.08.13.2001', severity: 'KRITIS', state: 'REPORTED', reports: 1, openedAt: at },
        { id: 's', hazard: 'banjir', region: '13.08.13', severity: 'SEDANG', state: 'VERIFIED', reports: 1, openedAt: at },
        { id: 'closed', hazard: 'banjir', region: '13.08.04', severity: 'KRITIS', state: 'CLOSED', reports: 1, openedAt: at },
        { id: 'agam', hazard: 'banjir', region: '13.06.11', severity: 'TINGGI', state: 'REPORTED', reports: 1, openedAt: at },
    ],
    missions: [{ id: 'm', incidentId: 's', state: 'UNDERWAY', needs: [], asks: [{ volunteerId: 'p2', line: 0, state: 'EN_ROUTE' }] }],
    alerts: [
        { id: 'a1', missionId: 'm', reason: 'APPROVAL_NEEDED', severity: 'SEDANG', state: 'OPEN' },
        { id: 'a2', incidentId: 'k', reason: 'INCIDENT_URGENT', severity: 'KRITIS', state: 'ACKNOWLEDGED' },
    ],
    people: [
        { id: 'p1', pillar: 'TAGANA', region: '13.08.13', available: true, status: 'ACTIVE' },
        { id: 'p2', pillar: 'TAGANA', region: '13.08.13', available: true, status: 'ACTIVE' },
        { id: 'p3', pillar: 'TAGANA', region: '13.08.13', available: true, status: 'ON_LEAVE' },
    ],
    queue: [{ reportId: 'r', receivedAt: at }],
};

beforeEach(() => { forget(); receive([{ is: 'snapshot', situation: base }]); });

describe('the views', () => {
    it('count what is open, unseen, free and waiting', () => {
        expect(counters.value).toEqual({ critical: 1, unseen: 1, ready: 1, desk: 1 });
    });

    it('do not count somebody under way or on leave as free', () => {
        expect(duties.value.map(({ duty }) => duty)).toEqual(['ready', 'busy', 'away']);
    });

    it('shade a kecamatan by its worst open severity, nagari included, closed ones not', () => {
        const [worst] = places.value;
        expect(worst).toMatchObject({ code: '13.08.13', worst: 'KRITIS', open: 2, ready: 1 });
        expect(places.value.find((p) => p.code === '13.08.04')).toMatchObject({ worst: null, open: 0 });
    });

    it('keep what lies outside the kabupaten in a line of its own', () => {
        expect(places.value.find((p) => p.code === '')).toMatchObject({ worst: 'TINGGI', open: 1 });
    });

    it("find an incident's alerts through its mission", () => {
        expect(alertsOf('s').map((a) => a.id)).toEqual(['a1']);
    });
});
