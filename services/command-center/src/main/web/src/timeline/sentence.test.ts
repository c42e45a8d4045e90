import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../domain/situation';
import { nothing, type State } from '../live/reduce';
import { aboutIncident, factOf, sentence } from './sentence';

const state: State = {
    ...nothing,
    incidents: new Map([['i1', { id: 'i1', hazard: 'tanah_longsor', region: '13.08.13.2001', severity: 'KRITIS', state: 'REPORTED', reports: 1, openedAt: '' }]]),
    missions: new Map([['m1', { id: 'm1', incidentId: 'i1', state: 'PROPOSED', needs: [], asks: [] }]]),
    alerts: new Map([['a1', { id: 'a1', missionId: 'm1', reason: '', severity: 'KRITIS', state: 'OPEN' }]]),
    events: new Map([['e1', { id: 'e1', title: 'Gempa Pasaman', hazard: 'gempa_bumi' }]]),
};
const entry = (type: string, subject: string, more: Partial<LogEntry> = {}): LogEntry => ({ n: 1, time: '', type, subject, ...more });

describe('sentence', () => {
    it('says what happened and where', () => {
        expect(sentence(entry('id.sigap.incident.opened.v1', 'i1'), state)).toBe('Insiden baru: Tanah longsor di Tigo Nagari');
    });
    it('reads a new version of a fact as that fact', () => {
        expect(sentence(entry('id.sigap.incident.opened.v2', 'i1'), state)).toContain('Insiden baru');
    });
    it('names an event type it does not know', () => {
        expect(sentence(entry('id.sigap.stock.moved.v1', 's1'), state)).toBe('Kabar lain: stock.moved');
        expect(sentence(entry('constructor', 's1'), state)).toBe('Kabar lain: constructor');
    });
    it('names a kejadian by its title', () => {
        expect(sentence(entry('id.sigap.event.declared.v1', 'e1'), state)).toBe('Kejadian dinyatakan: Gempa Pasaman');
    });
    it('does not trail off when nothing more is known', () => {
        expect(sentence(entry('id.sigap.incident.closed.v1', 'unknown'), state)).toBe('Insiden ditutup');
    });
});

describe('aboutIncident', () => {
    it('finds the incident through mission and alert', () => {
        expect(aboutIncident(entry('x', 'm1'), state)).toBe('i1');
        expect(aboutIncident(entry('x', 'a1'), state)).toBe('i1');
        expect(aboutIncident(entry('x', 'r1', { incidentId: 'i9' }), state)).toBe('i9');
        expect(aboutIncident(entry('x', 'r1'), state)).toBeNull();
    });
});

it('a type loses prefix and version', () => {
    expect(factOf('id.sigap.mission.volunteer-en-route.v1')).toBe('mission.volunteer-en-route');
});
