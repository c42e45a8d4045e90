import type { Problem } from '../http/problem';
import type { Refusal, Waiting } from './waiting';
import type { Answer, PhotoAnswer, Who } from './wire';

const FIRST_WAIT_MS = 4_000;
const LONGEST_WAIT_MS = 60_000;
/** Of a sent report the phone keeps its code and the first words, not the whole text. */
const FIRST_WORDS = 80;

/** What a report becomes by the answer to it. Whatever may pass is tried again with the same key; only our server's own "no" refuses. */
export function judged(report: Waiting, answer: Answer, now: number, random: number): Waiting {
    if (answer.is === 'accepted') return sent(report, answer.accepted);
    if (answer.is === 'silence') return later(report, now, random, null);
    const { problem } = answer;
    if (problem.status === 401) return { ...report, state: 'signIn' };
    if (mayPass(problem)) return later(report, now, random, problem.retryAfter);
    return { ...report, state: 'refused', tries: report.tries + 1, refusal: refusalOf(problem) };
}

/** The session has changed under us, the server is busy or broken: not the report's fault. */
export function mayPass(problem: Problem): boolean {
    return problem.status >= 500 || [408, 425, 429].includes(problem.status) || problem.slug === 'csrf';
}

/** Nothing more can be sent for now: no network, or a server that asks for patience. */
export function stops(answer: Answer | PhotoAnswer): boolean {
    return answer.is === 'silence' || (answer.is === 'problem' && (mayPass(answer.problem) || answer.problem.status === 401));
}

export function later(report: Waiting, now: number, random: number, retryAfter: number | null): Waiting {
    return { ...report, state: 'queued', tries: report.tries + 1, notBefore: now + waitAfter(report.tries, random, retryAfter), told: retryAfter !== null };
}

/** Milliseconds until the next try: as long as the server says, else longer each time. */
export function waitAfter(tries: number, random: number, retryAfter: number | null): number {
    return retryAfter === null ? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(tries, 10)) * (0.5 + random / 2) : retryAfter * 1000;
}

/** `eager`: something has changed (network, session, the person looks), so waits of our own choosing are over. */
export function isDue(report: Pick<Waiting, 'notBefore' | 'told'> & { readonly state: string }, now: number, eager: boolean): boolean {
    if (report.state === 'signIn' && !eager) return false;
    return report.notBefore <= now || (eager && !report.told);
}

/** Nobody's report goes out under another person's name unless that person said so. */
export function mayCarry(report: Waiting, who: NonNullable<Who>): boolean {
    return report.by?.personId === who.personId;
}

function sent(report: Waiting, accepted: Waiting['accepted']): Waiting {
    const { refusal: _, ...rest } = report;
    const text = report.draft.text.slice(0, FIRST_WORDS);
    return {
        ...rest, state: 'sent', tries: report.tries + 1, ...(accepted ? { accepted } : {}),
        body: {}, draft: { ...report.draft, text, fix: null },
    };
}

export function refusalOf({ status, slug, detail, fields }: Problem): Refusal {
    return { status, slug, detail, fields: fields.map(({ field, message }) => ({ field, message })) };
}
