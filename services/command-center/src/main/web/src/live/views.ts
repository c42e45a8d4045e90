import { computed } from '@preact/signals';
import { kecamatan, kecamatanOf } from '../domain/places';
import type { Alert, AskState, Mission, Person, Severity } from '../domain/situation';
import { activeAsk, isUnseen, needsApproval, rank } from '../domain/words';
import { incidentOf, triage } from '../queue/order';
import { alerts, incidents, missions, people, queue } from './store';

/** What the screens show, computed from the one state. */
export const rows = computed(() => triage(incidents.value.values(), alerts.value.values(), missions.value));

export const unseenAlerts = computed<readonly Alert[]>(() => [...alerts.value.values()].filter(isUnseen)
    .sort((a, b) => rank(a.severity) - rank(b.severity) || (a.raisedAt ?? '').localeCompare(b.raisedAt ?? '')));

export const awaitingApproval = computed<readonly Mission[]>(() => [...missions.value.values()].filter(needsApproval)
    .sort((a, b) => rank(a.severity ?? '') - rank(b.severity ?? '') || (a.proposedAt ?? '').localeCompare(b.proposedAt ?? '')));

export const desk = computed(() =>
    [...queue.value.values()].sort((a, b) => a.receivedAt.localeCompare(b.receivedAt)));

/** Volunteer id -> what they do now, for those who accepted something and have not finished. */
export const busy = computed<ReadonlyMap<string, AskState>>(() => {
    const found = new Map<string, AskState>();
    for (const mission of missions.value.values()) {
        if (mission.state === 'COMPLETED' || mission.state === 'REJECTED') continue;
        for (const ask of mission.asks) if (activeAsk.has(ask.state)) found.set(ask.volunteerId, ask.state);
    }
    return found;
});

export type Duty = 'ready' | 'busy' | 'away';

export function dutyOf(person: Person, occupied: ReadonlyMap<string, AskState>): Duty {
    if (occupied.has(person.id)) return 'busy';
    return person.available && person.status === 'ACTIVE' ? 'ready' : 'away';
}

export const duties = computed(() =>
    [...people.value.values()].map((person) => ({ person, duty: dutyOf(person, busy.value) })));

export const counters = computed(() => ({
    critical: rows.value.filter((row) => row.incident.severity === 'KRITIS').length,
    unseen: rows.value.filter((row) => row.unseen).length,
    ready: duties.value.filter(({ duty }) => duty === 'ready').length,
    desk: queue.value.size,
}));

export interface PlaceView {
    /** Kemendagri code; empty = outside the kabupaten or unknown. */
    readonly code: string;
    readonly name: string;
    readonly worst: Severity | null;
    readonly open: number;
    readonly bySeverity: Readonly<Partial<Record<Severity, number>>>;
    readonly ready: number;
}

/** Every kecamatan with its worst open severity, worst first; what lies elsewhere comes in one line of its own. */
export const places = computed<readonly PlaceView[]>(() => {
    const tallies = new Map([...kecamatan, { code: '', name: '' }].map(({ code, name }) =>
        [code, { code, name, worst: null as Severity | null, open: 0, bySeverity: {} as Partial<Record<Severity, number>>, ready: 0 }]));
    for (const { incident } of rows.value) {
        const tally = tallies.get(kecamatanOf(incident.region)?.code ?? '')!;
        tally.open++;
        tally.bySeverity[incident.severity] = (tally.bySeverity[incident.severity] ?? 0) + 1;
        if (tally.worst === null || rank(incident.severity) < rank(tally.worst)) tally.worst = incident.severity;
    }
    for (const { person, duty } of duties.value) {
        if (duty === 'ready') tallies.get(kecamatanOf(person.region)?.code ?? '')!.ready++;
    }
    const level = (p: PlaceView) => (p.worst === null ? 9 : rank(p.worst));
    const worstCount = (p: PlaceView) => (p.worst === null ? 0 : p.bySeverity[p.worst] ?? 0);
    return [...tallies.values()].sort((a, b) =>
        level(a) - level(b) || worstCount(b) - worstCount(a) || b.open - a.open || a.name.localeCompare(b.name));
});

/** Alerts of one incident, those of its missions included. */
export function alertsOf(incidentId: string): readonly Alert[] {
    return [...alerts.value.values()].filter((alert) => incidentOf(alert, missions.value) === incidentId);
}

export function missionsOf(incidentId: string): readonly Mission[] {
    return [...missions.value.values()].filter((mission) => mission.incidentId === incidentId)
        .sort((a, b) => (b.proposedAt ?? '').localeCompare(a.proposedAt ?? ''));
}
