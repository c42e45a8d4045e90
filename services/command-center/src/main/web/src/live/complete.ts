import type { Alert, Happening, Incident, Mission, Person, Waiting } from '../domain/situation';

/**
 * The board may hold stubs: something was mentioned before its own event arrived. What is missing is filled with what
 * the screens can show honestly; a thing without its id is nothing.
 */
export interface Kinds {
    incident: Incident;
    event: Happening;
    mission: Mission;
    alert: Alert;
    person: Person;
    queue: Waiting;
}

type Completer<T> = (raw: Partial<T>) => T | null;

export const complete: { readonly [K in keyof Kinds]: Completer<Kinds[K]> } = {
    incident: (raw) => raw.id === undefined ? null : {
        ...raw, id: raw.id, hazard: raw.hazard ?? '', severity: raw.severity ?? 'SEDANG', state: raw.state ?? 'REPORTED',
        reports: raw.reports ?? 0, openedAt: raw.openedAt ?? raw.updatedAt ?? '',
    },
    event: (raw) => raw.id === undefined ? null : { ...raw, id: raw.id, title: raw.title ?? '…', hazard: raw.hazard ?? '' },
    mission: (raw) => raw.id === undefined || !raw.incidentId ? null : {
        ...raw, id: raw.id, incidentId: raw.incidentId, state: raw.state ?? 'PROPOSED', needs: raw.needs ?? [], asks: raw.asks ?? [],
    },
    alert: (raw) => raw.id === undefined ? null : {
        ...raw, id: raw.id, reason: raw.reason ?? '', severity: raw.severity ?? 'SEDANG', state: raw.state ?? 'OPEN',
    },
    person: (raw) => raw.id === undefined ? null : {
        ...raw, id: raw.id, pillar: raw.pillar ?? '', available: raw.available ?? false, status: raw.status ?? '',
    },
    queue: (raw) => raw.reportId === undefined ? null : { ...raw, reportId: raw.reportId, receivedAt: raw.receivedAt ?? '' },
};
