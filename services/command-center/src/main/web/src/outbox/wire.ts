import { problemOf, type Problem } from '../http/problem';
import type { Photo } from './photo';
import type { Accepted, Waiting, Writer } from './waiting';

/** The person of this session; null: nobody is signed in; undefined: no answer, so nobody knows. */
export type Who = (Writer & { readonly roles: readonly string[]; readonly regions: readonly string[] }) | null | undefined;

export type Answer =
    | { readonly is: 'accepted'; readonly accepted: Accepted }
    | { readonly is: 'problem'; readonly problem: Problem }
    /** Nothing that our server said: no network, a lost answer, a proxy's or a captive portal's page. */
    | { readonly is: 'silence' };

/** What was said to a photo. */
export type PhotoAnswer = { readonly is: 'kept' } | Exclude<Answer, { readonly is: 'accepted' }>;

const PATIENCE_MS = 15_000;
/** A photo on a slow network. */
const PATIENCE_WITH_PHOTOS_MS = 90_000;

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

export async function putPhoto(photo: Photo, report: Waiting, picture: Uint8Array, csrf: string): Promise<PhotoAnswer> {
    const path = `/api/v1/reports/${encodeURIComponent(photo.reportId)}/photos/${encodeURIComponent(photo.id)}`;
    const answer = await ask(`${path}?world=${encodeURIComponent(report.world)}`, {
        method: 'PUT', body: picture as Uint8Array<ArrayBuffer>, signal: AbortSignal.timeout(PATIENCE_WITH_PHOTOS_MS),
        headers: { 'Accept': 'application/json, application/problem+json', 'Content-Type': 'image/jpeg', 'X-XSRF-TOKEN': csrf },
    });
    if (!answer || !isJson(answer)) return answer && answer.status >= 500 ? { is: 'problem', problem: await problemOf(answer) } : { is: 'silence' };
    if (!answer.ok) return { is: 'problem', problem: await problemOf(answer) };
    const kept = await answer.json().catch(() => null) as { id?: string } | null;
    return kept?.id === photo.id ? { is: 'kept' } : { is: 'silence' };
}

const isJson = (answer: Response) => /[/+]json/.test(answer.headers.get('Content-Type') ?? '');

function ask(path: string, init: RequestInit): Promise<Response | null> {
    return fetch(path, { credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS), ...init }).catch(() => null);
}
