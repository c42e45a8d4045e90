import { regionName } from '../domain/places';
import type { LogEntry } from '../domain/situation';
import { t, word } from '../i18n';
import type { LogWords } from '../i18n/id.log';
import type { State } from '../live/reduce';
import { incidentOf } from '../queue/order';

/** `id.sigap.incident.opened.v1` -> `incident.opened`: a new version of a fact still reads as that fact. */
export function factOf(type: string): string {
    return type.replace(/^id\.sigap\./, '').replace(/\.v\d+$/, '');
}

/** The incident a log entry is about, directly or through its mission or alert. */
export function aboutIncident(entry: LogEntry, state: State): string | null {
    if (entry.incidentId) return entry.incidentId;
    if (state.incidents.has(entry.subject)) return entry.subject;
    const mission = state.missions.get(entry.subject);
    if (mission) return mission.incidentId;
    const alert = state.alerts.get(entry.subject);
    return alert ? incidentOf(alert, state.missions) ?? null : null;
}

/** What happened, as a sentence; an event type this page does not know is named, not hidden. */
export function sentence(entry: LogEntry, state: State): string {
    const fact = factOf(entry.type);
    const known: Readonly<Record<string, (words: LogWords) => string>> = t.value.log;
    if (!Object.hasOwn(known, fact)) return t.value.timeline.other(fact);
    const about = aboutIncident(entry, state);
    const incident = about === null ? undefined : state.incidents.get(about);
    const event = state.events.get(entry.subject);
    const place = entry.region ?? incident?.region;
    const preposition = t.value.timeline.at;
    return known[fact]!({
        what: event ? event.title : incident ? word('hazard', incident.hazard) : '',
        where: place ? `${preposition} ${regionName(place, '')}` : '',
    }).replace(/:?\s+$/, '');
}
