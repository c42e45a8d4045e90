import { Problem, problemOf } from './problem';
import { serverTime } from '../live/clock';
import { world } from '../worlds/world';

const PATIENCE_MS = 15_000;

interface Options {
    body?: unknown;
    /** Keeps a repeated POST from acting twice; reuse it when the first try had no answer. */
    key?: string;
}

export const get = <T>(path: string) => send<T>('GET', path, {});
export const post = <T>(path: string, body: unknown, key?: string) =>
    send<T>('POST', path, key === undefined ? { body } : { body, key });
export const put = <T>(path: string, body: unknown) => send<T>('PUT', path, { body });
export const remove = <T>(path: string) => send<T>('DELETE', path, {});

/** The answer's JSON, or `null` for an empty one. Throws {@link Problem} for everything that is not 2xx. */
async function send<T>(method: string, path: string, { body, key }: Options): Promise<T> {
    const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (key !== undefined) headers['Idempotency-Key'] = key;
    if (method !== 'GET') headers['X-XSRF-TOKEN'] = csrfToken(document.cookie);
    const response = await fetch(withWorld(path, world), {
        method, headers, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => { throw new Problem(0); });
    serverTime(response.headers.get('Date'));
    if (!response.ok) throw await problemOf(response);
    const text = await response.text().catch(() => { throw new Problem(0); });
    return (text === '' ? null : JSON.parse(text)) as T;
}

/** Every request names its world. */
export function withWorld(path: string, id: string): string {
    return `${path}${path.includes('?') ? '&' : '?'}world=${encodeURIComponent(id)}`;
}

export function csrfToken(cookies: string): string {
    const found = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
    return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : '';
}
