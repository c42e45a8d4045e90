import type { Amount } from '../figures/amount';

export type AssessmentState = 'DRAFT' | 'CHECKED' | 'RELEASED' | 'RETURNED';

/** A version of a kaji cepat in lists: no texts, nobody's name or telephone. */
export interface Head {
    readonly id: string;
    readonly series: string;
    readonly version: number;
    readonly state: AssessmentState;
    readonly incidentId?: string | null;
    readonly eventId?: string | null;
    readonly region: string;
    readonly jorong?: string | null;
    readonly observedAt: string;
    readonly submittedAt: string;
    readonly by: string;
    readonly checkedBy?: string | null;
    readonly checkedAt?: string | null;
    readonly releasedBy?: string | null;
    readonly releasedAt?: string | null;
    readonly returnedBy?: string | null;
    readonly reason?: string | null;
}

export interface Whole {
    readonly head: Head;
    readonly lat?: number | null;
    readonly lng?: number | null;
    readonly landmark?: string | null;
    readonly access?: string | null;
    readonly occurredAt?: string | null;
    readonly chronology?: string | null;
    readonly sources: readonly { readonly kind: string; readonly office: string; readonly via?: string | null }[];
    readonly numbers: Readonly<Record<string, Amount & { readonly source: number; readonly asOf?: string | null }>>;
    readonly needs: readonly { readonly what: string; readonly amount?: string | null }[];
    readonly efforts?: string | null;
    readonly obstacles?: string | null;
    readonly condition?: string | null;
    readonly advice?: string | null;
}

export const texts = ['landmark', 'access', 'chronology', 'efforts', 'obstacles', 'condition', 'advice'] as const;
export type TextName = (typeof texts)[number];

export const isNewest = (head: Head, all: readonly Head[]) => !all.some((other) => other.series === head.series && other.version > head.version);
/** The sender's own draft is for somebody else to check. */
export const checkable = (head: Head, person: string | undefined, all: readonly Head[]) => head.state === 'DRAFT' && head.by !== person && isNewest(head, all);
export const releasable = (head: Head, person: string | undefined, all: readonly Head[]) => head.state === 'CHECKED' && head.by !== person && isNewest(head, all);
export const returnable = (head: Head, all: readonly Head[]) => (head.state === 'DRAFT' || head.state === 'CHECKED') && isNewest(head, all);

/** What waits for somebody first, then the newest. */
export function inOrder(heads: readonly Head[]): readonly Head[] {
    const turn: Readonly<Record<AssessmentState, number>> = { DRAFT: 0, CHECKED: 1, RETURNED: 2, RELEASED: 3 };
    return [...heads].sort((a, b) => turn[a.state] - turn[b.state] || b.submittedAt.localeCompare(a.submittedAt) || a.id.localeCompare(b.id));
}
