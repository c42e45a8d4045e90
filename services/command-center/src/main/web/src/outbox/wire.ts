import { problemOf, type Problem } from '../http/problem';
import type { Accepted, Waiting, Writer } from './waiting';

/** The person of this session; null: nobody is signed in; undefined: no answer, so nobody knows. */
export type Who = (Writer & { readonly roles: readonly string[]; readonly regions: readonly string[] }) | null | undefined;

export type Answer =
    | { readonly is: 'accepted'; readonly accepted: Accepted }
    | { readonly is: 'problem'; readonly problem: Problem }
    /** Nothing that our server said: no network, a lost answer, a proxy's or a captive portal's page. */
    | { readonly is: 'silence' };

const PATIENCE_MS = 15_000;

/** Also brings back the CSRF cookie, which a restart of the browser forgets. */
export async function whoIsSignedIn(): Promise<Who> {
    const answer = await ask('/bff/me', { headers: { Accept: 'application/json' } });
    if (answer?.status === 401 && isJson(answer)) return null;
    if (!answer?.ok || !isJson(answer)) return undefined;
    const me = await answer.json().catch(() => undefined) as Who;
    return me && typeof me.personId === 'string' ? me : undefined;
}

export async function postReport(report: Waiting, csrf: string): Promise<Answer> {
    const answer = await ask(`/api/v1/reports?world=${encodeURIComponent(report.world)}`, {
        method: 'POST', body: JSON.stringify(report.body),
        headers: {
            'Accept': 'application/json, application/problem+json', 'Content-Type': 'application/json',
            'Idempotency-Key': report.id, 'X-XSRF-TOKEN': csrf,
        },
    });
    if (!answer || !isJson(answer)) return answer && answer.status >= 500 ? { is: 'problem', problem: await problemOf(answer) } : { is: 'silence' };
    if (!answer.ok) return { is: 'problem', problem: await problemOf(answer) };
    const accepted = await answer.json().catch(() => null) as Accepted | null;
    // only an answer that names this report is an answer to this report
    return accepted?.id === report.id ? { is: 'accepted', accepted } : { is: 'silence' };
}

const isJson = (answer: Response) => /[/+]json/.test(answer.headers.get('Content-Type') ?? '');

function ask(path: string, init: RequestInit): Promise<Response | null> {
    return fetch(path, { credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS), ...init }).catch(() => null);
}
