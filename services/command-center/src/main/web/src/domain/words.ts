import type { Alert, AskState, Happening, Incident, Mission, Severity } from './situation';

/** Worst first. */
export const severities: readonly Severity[] = ['KRITIS', 'TINGGI', 'SEDANG', 'RENDAH'];

/** 0 is the worst; an unknown severity is shown after the known ones, never dropped. */
export function rank(severity: string): number {
    const at = severities.indexOf(severity as Severity);
    return at < 0 ? severities.length : at;
}

/** As on the wire, most usual first: the desk and the phone show them in this order. */
export const hazards = [
    'gempa_bumi', 'banjir', 'banjir_bandang', 'tanah_longsor', 'kebakaran', 'angin_puting_beliung', 'orang_hilang',
    'kecelakaan', 'cuaca_ekstrem', 'kebakaran_hutan', 'kekeringan', 'gelombang_pasang', 'tsunami', 'erupsi',
    'konflik_satwa', 'wabah', 'lainnya',
] as const;
export type Hazard = (typeof hazards)[number];

export function isOpen(incident: Incident): boolean {
    return !incident.mergedInto && incident.state !== 'CLOSED' && incident.state !== 'REJECTED';
}

/** Somebody must still say "I have seen it". An exhausted alert has been through everybody and is still unseen. */
export function isUnseen(alert: Alert): boolean {
    return alert.state === 'OPEN' || alert.state === 'EXHAUSTED';
}

export function isUnderWay(mission: Mission): boolean {
    return mission.state === 'APPROVED' || mission.state === 'UNDERWAY';
}

/** The state people speak of: a verified incident with a mission on its way is being dealt with. */
export function shownState(incident: Incident, responding: boolean): Incident['state'] {
    return responding && incident.state === 'VERIFIED' ? 'HANDLED' : incident.state;
}

/** Enough people say so, and nobody has looked yet. */
export function isProposed(incident: Incident): boolean {
    return incident.state === 'REPORTED' && typeof incident.proposed === 'number';
}

/** The status in force: of several decrees the one that began last. */
export function emergency(event: Happening, now: number): string | null {
    const inForce = Object.values(event.decrees ?? {}).filter((d) => Date.parse(d.from) <= now && now < Date.parse(d.until));
    return inForce.sort((a, b) => a.from.localeCompare(b.from)).at(-1)?.status ?? null;
}

export function needsApproval(mission: Mission): boolean {
    return mission.state === 'PROPOSED';
}

/** People under way or at the site: they are not free. */
export const activeAsk: ReadonlySet<AskState> = new Set<AskState>(['ACCEPTED', 'EN_ROUTE', 'ON_SITE']);
