import { t } from '../i18n';
import { Problem } from './problem';

/** What the person should do next, in their language. The server's own words are shown beside it, not instead. */
export function advice(problem: unknown): string {
    const words = t.value.problem;
    if (!(problem instanceof Problem)) return words.broken;
    if (problem.noAnswer) return words.noAnswer;
    if (problem.retryAfter !== null) return words.busy(problem.retryAfter);
    switch (problem.status) {
        case 401: return words.signedOut;
        case 403: return words.forbidden;
        case 404: case 410: return words.notFound;
        case 409: case 412: return words.conflict;
        case 400: case 415: case 422: return words.invalid;
        case 413: return words.tooLarge;
        case 429: case 503: return words.busy(10);
        default: return words.broken;
    }
}
