import { newReportId } from '../outbox/code';

export interface Fix {
    readonly lat: number;
    readonly lng: number;
    /** Metres, as the phone estimates it. */
    readonly accuracyM: number;
}

/** A report as the person writes it. Its id is made on the phone and is its idempotency key: sent twice, it is one report. */
export interface Draft {
    readonly id: string;
    readonly text: string;
    readonly hazard: string;
    readonly region: string;
    readonly fix: Fix | null;
    /** The refused report this one is written in place of. */
    readonly replaces?: string;
}

export const emptyDraft = (): Draft => ({ id: newReportId(), text: '', hazard: '', region: '', fix: null });

/** A refused report back in the form, under a new id: what is sent next is something else. */
export const rewritten = (refused: Draft): Draft => ({ ...refused, id: newReportId(), replaces: refused.id });

/** What POST /api/v1/reports wants; what is not known is left out, never guessed. */
export function bodyOf(draft: Draft, observedAt: Date): Record<string, unknown> {
    return {
        id: draft.id,
        channel: 'APP',
        text: draft.text.trim(),
        observedAt: observedAt.toISOString(),
        ...(draft.hazard === '' ? {} : { hazard: draft.hazard }),
        ...(draft.region === '' ? {} : { region: draft.region }),
        ...(draft.fix ?? {}),
    };
}
