/** The shapes of /bff/situation and /bff/live. Instants are RFC 3339 UTC; unknown members are ignored. */

export type Severity = 'KRITIS' | 'TINGGI' | 'SEDANG' | 'RENDAH';
export type IncidentState = 'REPORTED' | 'VERIFIED' | 'HANDLED' | 'RECOVERY' | 'CLOSED' | 'REJECTED';
export type MissionState = 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'UNDERWAY' | 'COMPLETED';
export type AskState = 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'EN_ROUTE' | 'ON_SITE' | 'DONE';
export type AlertState = 'OPEN' | 'ACKNOWLEDGED' | 'EXHAUSTED' | 'NOT_PAGED' | 'WITHDRAWN';

type Maybe<T> = T | null | undefined;

export interface Place {
    region?: Maybe<string>;
    lat?: Maybe<number>;
    lng?: Maybe<number>;
}

export interface Incident extends Place {
    id: string;
    hazard: string;
    severity: Severity;
    state: IncidentState;
    reports: number;
    openedAt: string;
    updatedAt?: Maybe<string>;
    eventId?: Maybe<string>;
    verifiedBy?: Maybe<string>;
    mergedInto?: Maybe<string>;
    /** Independent sources when there were enough for a person to look. */
    proposed?: Maybe<number>;
    /** Another incident that may be the same one. */
    maybe?: Maybe<{ incidentId: string; rule: string; score: number }>;
}

/** A *kejadian*: the earthquake that many incidents belong to. */
export interface Happening {
    id: string;
    title: string;
    hazard: string;
    startedAt?: Maybe<string>;
    joinedInto?: Maybe<string>;
    commander?: Maybe<string>;
    decrees?: Maybe<Readonly<Record<string, { status: string; from: string; until: string }>>>;
    /** Where it was felt or declared. */
    regions?: Maybe<readonly string[]>;
    magnitude?: Maybe<number>;
    mmi?: Maybe<number>;
    /** Whoever told of the quakes took all of them back. */
    withdrawn?: Maybe<boolean>;
    /** Absent for one that a person declared. */
    standing?: Maybe<'SUSPECTED' | 'CONFIRMED' | 'DROPPED'>;
}

export interface Need {
    line: number;
    competence: string;
    count: number;
    asked?: Maybe<number>;
    accepted?: Maybe<number>;
    missing?: Maybe<number>;
}

export interface Ask {
    volunteerId: string;
    line: number;
    state: AskState;
    at?: Maybe<string>;
    expiresAt?: Maybe<string>;
}

export interface Mission {
    id: string;
    incidentId: string;
    state: MissionState;
    severity?: Maybe<Severity>;
    region?: Maybe<string>;
    needs: readonly Need[];
    asks: readonly Ask[];
    proposedAt?: Maybe<string>;
    approvedBy?: Maybe<string>;
}

export interface Attempt {
    channel: string;
    outcome: string;
    at?: Maybe<string>;
}

export interface Alert {
    id: string;
    incidentId?: Maybe<string>;
    missionId?: Maybe<string>;
    reason: string;
    severity: Severity;
    state: AlertState;
    recipient?: Maybe<string>;
    step?: Maybe<number>;
    attempts?: Maybe<readonly Attempt[]>;
    raisedAt?: Maybe<string>;
    dueAt?: Maybe<string>;
    acknowledgedBy?: Maybe<string>;
}

export interface Person extends Place {
    id: string;
    pillar: string;
    tier?: Maybe<string>;
    available: boolean;
    status: string;
    competences?: Maybe<readonly string[]>;
}

/** A report that waits at the desk because something is missing. */
export interface Waiting {
    reportId: string;
    receivedAt: string;
    region?: Maybe<string>;
    reasons?: Maybe<readonly string[]>;
    /** How many there are to see, as far as news of them came while it waited. */
    photos?: Maybe<number>;
}

export interface LogEntry {
    n: number;
    time: string;
    type: string;
    subject: string;
    incidentId?: Maybe<string>;
    region?: Maybe<string>;
}

export interface Exercise {
    id: string;
    name: string;
    kind: string;
    speed?: Maybe<number>;
    t0?: Maybe<string>;
    startedAt?: Maybe<string>;
    endedAt?: Maybe<string>;
}

export interface Situation {
    epoch: string;
    n: number;
    asOf: string;
    world: string;
    exercise?: Maybe<Exercise>;
    incidents: readonly Incident[];
    events: readonly Happening[];
    missions: readonly Mission[];
    alerts: readonly Alert[];
    people: readonly Person[];
    queue: readonly Waiting[];
    log: readonly LogEntry[];
}

export interface Delta {
    kind: string;
    value: unknown;
    log?: Maybe<LogEntry>;
}
