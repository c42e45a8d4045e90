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

/** What is no JSON: a report as text, a file. */
export const getText = (path: string) => ask('GET', path, {}, '*/*').then(textOf);
export const getFile = (path: string) => ask('GET', path, {}, '*/*').then((response) => response.blob().catch(broken));

/** The answer's JSON, or `null` for an empty one. */
async function send<T>(method: string, path: string, options: Options): Promise<T> {
    const text = await textOf(await ask(method, path, options, 'application/json'));
    return (text === '' ? null : JSON.parse(text)) as T;
}

/** Throws {@link Problem} for everything that is not 2xx. */
async function ask(method: string, path: string, { body, key }: Options, accept: string): Promise<Response> {
    const headers: Record<string, string> = { Accept: `${accept}, application/problem+json` };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (key !== undefined) headers['Idempotency-Key'] = key;
    if (method !== 'GET') headers['X-XSRF-TOKEN'] = csrfToken(document.cookie);
    const response = await fetch(withWorld(path, world), {
        method, headers, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(broken);
    serverTime(response.headers.get('Date'));
    if (!response.ok) throw await problemOf(response);
    return response;
}

const textOf = (response: Response) => response.text().catch(broken);

function broken(): never {
    throw new Problem(0);
}

/** Every request names its world. */
export function withWorld(path: string, id: string): string {
    return `${path}${path.includes('?') ? '&' : '?'}world=${encodeURIComponent(id)}`;
}

export function csrfToken(cookies: string): string {
    const found = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
    return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : '';
}
