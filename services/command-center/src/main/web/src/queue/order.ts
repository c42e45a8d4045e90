import type { Alert, Incident, Mission } from '../domain/situation';
import { isOpen, isProposed, isUnderWay, isUnseen, needsApproval, rank } from '../domain/words';

export interface Row {
    readonly incident: Incident;
    /** An alert about it, or about its mission, that nobody has acknowledged. */
    readonly unseen: boolean;
    /** A mission for it waits for a signature. */
    readonly approval: boolean;
    /** People are being sent or are there. */
    readonly responding: boolean;
}

/**
 * Open incidents: what nobody has acknowledged first, then what waits to be verified though enough people tell of it, then by severity,
 * then the one that waits longest. Severity is
 * compared before age, not multiplied with it: a product would let rows drift past each other without any news.
 */
export function triage(
    incidents: Iterable<Incident>, alerts: Iterable<Alert>, missions: ReadonlyMap<string, Mission>,
): readonly Row[] {
    const unseen = new Set<string>();
    for (const alert of alerts) {
        if (!isUnseen(alert)) continue;
        const about = incidentOf(alert, missions);
        if (about) unseen.add(about);
    }
    const waiting = new Set<string>();
    const underWay = new Set<string>();
    for (const mission of missions.values()) {
        if (needsApproval(mission)) waiting.add(mission.incidentId);
        if (isUnderWay(mission)) underWay.add(mission.incidentId);
    }
    const rows: Row[] = [];
    for (const incident of incidents) {
        if (!isOpen(incident)) continue;
        rows.push({
            incident, unseen: unseen.has(incident.id), approval: waiting.has(incident.id), responding: underWay.has(incident.id),
        });
    }
    return rows.sort(byUrgency);
}

export function incidentOf(alert: Alert, missions: ReadonlyMap<string, Mission>): string | undefined {
    return alert.incidentId ?? (alert.missionId ? missions.get(alert.missionId)?.incidentId : undefined) ?? undefined;
}

function byUrgency(a: Row, b: Row): number {
    return Number(b.unseen) - Number(a.unseen)
        || Number(isProposed(b.incident)) - Number(isProposed(a.incident))
        || rank(a.incident.severity) - rank(b.incident.severity)
        || a.incident.openedAt.localeCompare(b.incident.openedAt)
        || a.incident.id.localeCompare(b.incident.id);
}
