import type { Incident } from '../domain/situation';

/** Those that may most likely be the same: the same danger, the same place, a time not far away. */
export function likest(incident: Incident, others: readonly Incident[]): readonly Incident[] {
    const unlike = (other: Incident) => Number(other.hazard !== incident.hazard) * 2 + Number(place(other) !== place(incident));
    const apart = (other: Incident) => Math.abs(Date.parse(other.openedAt) - Date.parse(incident.openedAt)) || 0;
    return [...others].sort((a, b) => unlike(a) - unlike(b) || apart(a) - apart(b) || a.id.localeCompare(b.id));
}

const place = (incident: Incident) => (incident.region ?? '').split('.').slice(0, 3).join('.');
