export type CaseState = 'OPEN' | 'ACCEPTED' | 'REFERRED' | 'CLOSED';

export interface SocialCase {
    readonly id: string;
    readonly reportId: string;
    readonly kind: string;
    readonly region: string;
    readonly kecamatan: string;
    readonly state: CaseState;
    readonly openedAt: string;
    readonly handler?: string | null;
    readonly acceptedAt?: string | null;
    readonly referrals: readonly { readonly to: string; readonly on: string; readonly by: string }[];
    readonly outcome?: string | null;
    readonly closedBy?: string | null;
    readonly closedAt?: string | null;
}

export const outcomes = ['WITH_FAMILY', 'INSTITUTION', 'TREATED', 'AIDED', 'REFUSED_HELP', 'NOT_FOUND', 'DIED', 'OTHER'] as const;

/** What nobody has taken on comes first, the longest waiting of it on top; what is closed at the end. */
export function inOrder(cases: readonly SocialCase[]): readonly SocialCase[] {
    const turn: Readonly<Record<CaseState, number>> = { OPEN: 0, ACCEPTED: 1, REFERRED: 1, CLOSED: 2 };
    return [...cases].sort((a, b) => turn[a.state] - turn[b.state]
        || (a.state === 'CLOSED' ? (b.closedAt ?? '').localeCompare(a.closedAt ?? '') : a.openedAt.localeCompare(b.openedAt)) || a.id.localeCompare(b.id));
}
