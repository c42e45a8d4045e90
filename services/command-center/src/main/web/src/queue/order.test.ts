// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Alert, Incident, Mission } from '../domain/situation';
import { triage } from './order';

const incident = (id: string, severity: string, minute: number, more: Partial<Incident> = {}): Incident => ({
    id, hazard: 'banjir', severity: severity as Incident['severity'], state: 'REPORTED', reports: 1,
    openedAt: `2026-11-25T01:${String(minute).padStart(2, '0')}:00.000Z`, ...more,
});
const alert = (incidentId: string, state: Alert['state']): Alert =>
    ({ id: `a-${incidentId}`, incidentId, reason: 'INCIDENT_URGENT', severity: 'TINGGI', state });
const ids = (incidents: Incident[], alerts: Alert[] = [], missions: Mission[] = []) =>
    triage(incidents, alerts, new Map(missions.map((m) => [m.id, m]))).map((row) => row.incident.id);

describe('triage', () => {
    it('puts the unacknowledged on top, whatever their severity', () => {
        expect(ids([incident('k', 'KRITIS', 1), incident('r', 'RENDAH', 2)], [alert('r', 'OPEN')])).toEqual(['r', 'k']);
    });

    it('puts what enough people tell of before what one person calls worse', () => {
        expect(ids([incident('k', 'KRITIS', 1), incident('s', 'SEDANG', 2, { proposed: 3 })])).toEqual(['s', 'k']);
        expect(ids([incident('k', 'KRITIS', 1), incident('s', 'SEDANG', 2, { proposed: 3, state: 'VERIFIED' })])).toEqual(['k', 's']);
    });

    it('counts an alert that went through everybody as unacknowledged', () => {
        expect(ids([incident('k', 'KRITIS', 1), incident('t', 'TINGGI', 2)], [alert('t', 'EXHAUSTED')])).toEqual(['t', 'k']);
    });

    it('no longer lifts what is acknowledged', () => {
        expect(ids([incident('k', 'KRITIS', 1), incident('t', 'TINGGI', 2)], [alert('t', 'ACKNOWLEDGED')])).toEqual(['k', 't']);
    });

    it('then goes by severity, then by who waits longest', () => {
        expect(ids([incident('s', 'SEDANG', 1), incident('k2', 'KRITIS', 9), incident('t', 'TINGGI', 3), incident('k1', 'KRITIS', 4)]))
            .toEqual(['k1', 'k2', 't', 's']);
    });

    it('finds the incident of an alert about a mission', () => {
        const mission: Mission = { id: 'm', incidentId: 't', state: 'PROPOSED', needs: [], asks: [] };
        const about: Alert = { id: 'a', missionId: 'm', reason: 'APPROVAL_NEEDED', severity: 'TINGGI', state: 'OPEN' };
        const rows = triage([incident('k', 'KRITIS', 1), incident('t', 'TINGGI', 2)], [about], new Map([['m', mission]]));
        expect(rows[0]).toMatchObject({ incident: { id: 't' }, unseen: true, approval: true });
    });

    it('leaves out what is closed, rejected or merged', () => {
        expect(ids([
            incident('c', 'KRITIS', 1, { state: 'CLOSED' }), incident('x', 'KRITIS', 1, { state: 'REJECTED' }),
            incident('m', 'KRITIS', 1, { mergedInto: 'o' }), incident('o', 'RENDAH', 1),
        ])).toEqual(['o']);
    });

    it('shows an unknown severity last, but shows it', () => {
        expect(ids([incident('u', 'UNHEARD_OF', 1), incident('r', 'RENDAH', 2)])).toEqual(['r', 'u']);
    });
});
