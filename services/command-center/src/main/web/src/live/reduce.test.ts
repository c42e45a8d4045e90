// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Incident, LogEntry, Situation } from '../domain/situation';
import { apply, LOG_KEPT, nothing, type Message, type State } from './reduce';

const incident = (id: string, more: Partial<Incident> = {}): Incident => ({
    id, hazard: 'banjir', severity: 'TINGGI', state: 'REPORTED', reports: 1, openedAt: '2026-11-25T01:00:00.000Z', ...more,
});
const situation = (more: Partial<Situation> = {}): Situation => ({
    epoch: 'e-1', n: 10, asOf: '2026-11-25T01:00:00.000Z', world: 'real', exercise: null,
    incidents: [], events: [], missions: [], alerts: [], people: [], queue: [], log: [], ...more,
});
const entry = (n: number, more: Partial<LogEntry> = {}): LogEntry =>
    ({ n, time: '2026-11-25T01:00:00.000Z', type: 'id.sigap.incident.opened.v1', subject: 'i1', ...more });
const snapshot = (more: Partial<Situation> = {}): Message => ({ is: 'snapshot', situation: situation(more) });
const delta = (n: number, kind: string, value: unknown, log?: LogEntry, epoch = 'e-1'): Message =>
    ({ is: 'delta', epoch, n, delta: { kind, value, ...(log ? { log } : {}) } });
const run = (...messages: Message[]): State => messages.reduce(apply, nothing);

describe('apply', () => {
    it('takes a snapshot whole and forgets what was there before', () => {
        const state = run(snapshot({ incidents: [incident('old')] }), snapshot({ incidents: [incident('new')] }));
        expect([...state.incidents.keys()]).toEqual(['new']);
    });

    it('puts what a delta brings in the place of what it was', () => {
        const state = run(snapshot({ incidents: [incident('i1')] }), delta(11, 'incident', incident('i1', { state: 'VERIFIED' })));
        expect(state.incidents.get('i1')?.state).toBe('VERIFIED');
        expect(state.n).toBe(11);
    });

    it('does not let an older delta overwrite what is newer', () => {
        const state = run(snapshot(), delta(12, 'incident', incident('i1', { state: 'VERIFIED' })), delta(11, 'incident', incident('i1')));
        expect(state.incidents.get('i1')?.state).toBe('VERIFIED');
    });

    it('shows the same when a delta comes twice', () => {
        const twice = delta(11, 'incident', incident('i1'), entry(11));
        const state = run(snapshot(), twice, twice);
        expect(state.incidents.size).toBe(1);
        expect(state.log).toHaveLength(1);
    });

    it('ignores a delta of another life of the server', () => {
        expect(run(snapshot(), delta(99, 'incident', incident('i1'), undefined, 'e-2')).incidents.size).toBe(0);
    });

    it('ignores deltas before the first snapshot', () => {
        expect(run(delta(1, 'incident', incident('i1')))).toBe(nothing);
    });

    it('leaves everything that did not change the same object, so that nothing repaints for it', () => {
        const before = run(snapshot({ incidents: [incident('i1')] }));
        const after = apply(before, delta(11, 'person', { id: 'p', pillar: 'TKSK', available: true, status: 'ACTIVE' }));
        expect(after.incidents).toBe(before.incidents);
        expect(after.people).not.toBe(before.people);
    });

    it('takes a placed report out of the desk queue', () => {
        const waiting = { reportId: 'r1', receivedAt: '2026-11-25T01:00:00.000Z', reasons: ['NO_PLACE'] };
        expect(run(snapshot({ queue: [waiting] }), delta(11, 'queue-removed', waiting)).queue.size).toBe(0);
    });

    it('takes a report that found its incident out of the desk queue, even when nobody said so', () => {
        const waiting = { reportId: 'r1', receivedAt: '2026-11-25T01:00:00.000Z' };
        const linked = entry(11, { type: 'id.sigap.report.linked.v1', subject: 'r1' });
        expect(run(snapshot({ queue: [waiting] }), delta(11, 'incident', incident('i1'), linked)).queue.size).toBe(0);
    });

    it('keeps the log line of a kind it does not know', () => {
        expect(run(snapshot(), delta(11, 'stock', { id: 's' }, entry(11))).log).toHaveLength(1);
    });

    it('keeps a bounded log, the newest lines', () => {
        const many = Array.from({ length: LOG_KEPT + 50 }, (_, i) => delta(11 + i, 'log', null, entry(11 + i)));
        const state = run(snapshot(), ...many);
        expect(state.log).toHaveLength(LOG_KEPT);
        expect(state.log.at(-1)?.n).toBe(LOG_KEPT + 60);
    });

    it('puts a line that comes late where it belongs', () => {
        const state = run(snapshot(), delta(11, 'log', null, entry(11, { time: '2026-11-25T01:00:09.000Z' })),
            delta(12, 'log', null, entry(12, { time: '2026-11-25T01:00:03.000Z' })));
        expect(state.log.map((line) => line.n)).toEqual([12, 11]);
    });

    it('lets go of what moved to a region that is not ours', () => {
        const state = run(snapshot({ incidents: [incident('i1'), incident('i2')] }), delta(11, 'gone', { kind: 'incident', id: 'i1' }));
        expect([...state.incidents.keys()]).toEqual(['i2']);
    });

    it('does not take the exercise of another world for its own', () => {
        const state = run(snapshot({ world: 'a' }), delta(11, 'exercise', { id: 'b', name: 'B', kind: 'DRILL' }));
        expect(state.exercise).toBeNull();
        expect(apply(state, delta(12, 'exercise', { id: 'a', name: 'A', kind: 'DRILL' })).exercise?.name).toBe('A');
    });

    it('completes a stub instead of breaking on it', () => {
        const state = run(snapshot(), delta(11, 'incident', { id: 'i1' }), delta(12, 'mission', { id: 'm1', incidentId: 'i1' }));
        expect(state.incidents.get('i1')).toMatchObject({ state: 'REPORTED', reports: 0 });
        expect(state.missions.get('m1')).toMatchObject({ needs: [], asks: [] });
    });

    it('keeps zero and negative coordinates as they are', () => {
        const state = run(snapshot({ incidents: [incident('i1', { lat: 0, lng: 100.2 }), incident('i2', { lat: -0.019, lng: 100.1 })] }));
        expect(state.incidents.get('i1')?.lat).toBe(0);
        expect(state.incidents.get('i2')?.lat).toBe(-0.019);
    });
});
