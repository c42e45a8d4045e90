import type { Draft } from '../field/draft';
import { newReportId } from './code';

/** Who wrote a report on this phone, as far as the phone knew then. */
export interface Writer {
    readonly personId: string;
    readonly name: string;
}

/** What the server answered to an accepted report. */
export interface Accepted {
    readonly id: string;
    readonly shortCode?: string;
    readonly state?: string;
    readonly flags?: readonly string[];
}

/** Why the server would not have it; the words are the server's own. */
export interface Refusal {
    readonly status: number;
    readonly slug: string;
    readonly detail: string;
    readonly fields: readonly { field: string; message: string }[];
}

/** `signIn`: it waits until its writer is signed in again, or until somebody else says that it may go under their name. */
export type WaitingState = 'queued' | 'sending' | 'signIn' | 'refused' | 'sent';

/**
 * A report on its way from this phone to the desk. The body is kept letter for letter: a repeated request must be the
 * same request, also when a newer version of this page repeats it.
 */
export interface Waiting {
    /** Made on the phone; the report's id and its idempotency key. Another body always gets another id. */
    readonly id: string;
    readonly world: string;
    readonly body: Readonly<Record<string, unknown>>;
    /** What the form held, so that a refused report can be written again. */
    readonly draft: Draft;
    readonly writtenAt: string;
    readonly by: Writer | null;
    readonly state: WaitingState;
    readonly tries: number;
    /** Not before this moment, epoch milliseconds. */
    readonly notBefore: number;
    /** The server named that moment (Retry-After), so nobody may hurry it. */
    readonly told: boolean;
    readonly refusal?: Refusal;
    readonly accepted?: Accepted;
}

export const isUnsent = (report: Waiting): boolean => report.state !== 'sent' && report.state !== 'refused';

export function written(draft: Draft, body: Waiting['body'], world: string, by: Writer | null, at: Date): Waiting {
    return { id: draft.id, world, body, draft, writtenAt: at.toISOString(), by, state: 'queued', tries: 0, notBefore: 0, told: false };
}

const LONGEST_TEXT = 4000;

/**
 * A refused report once more with nothing in it that can be wrong: only words. What its fields said is put into the
 * words, so that the desk still reads it. The server has kept nothing of what it refused, so the id stays: an SMS with
 * its code may be there already. Only an id that is taken by something else gives way to another.
 */
export function asPlainText(report: Waiting): Waiting {
    const id = report.refusal?.slug === 'idempotency-key-reused' ? newReportId() : report.id;
    const { hazard, region, lat, lng, observedAt } = report.body;
    const facts = [hazard, region, lat === undefined ? undefined : `${lat}, ${lng}`, observedAt].filter((fact) => fact !== undefined && fact !== '');
    const tail = facts.length === 0 ? '' : `\n[${facts.join('; ')}]`;
    const text = String(report.body['text'] ?? '').slice(0, LONGEST_TEXT - tail.length) + tail;
    return {
        id, world: report.world, body: { id, channel: 'APP', text }, draft: { ...report.draft, id }, writtenAt: report.writtenAt, by: report.by,
        state: 'queued', tries: 0, notBefore: 0, told: false,
    };
}
