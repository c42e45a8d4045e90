/** What went wrong with a request, as RFC 9457 problem details or as the absence of any answer. */
export class Problem extends Error {
    readonly status: number;
    /** The last part of `urn:sigap:problem:<slug>`; empty when the answer was no problem document. */
    readonly slug: string;
    readonly detail: string;
    readonly fields: readonly { field: string; message: string }[];
    /** Seconds, from Retry-After. */
    readonly retryAfter: number | null;

    constructor(status: number, body: Partial<Body> = {}, retryAfter: number | null = null) {
        super(body.detail ?? body.title ?? `HTTP ${status}`);
        this.name = 'Problem';
        this.status = status;
        this.slug = body.type?.split(':').at(-1) ?? '';
        this.detail = body.detail ?? body.title ?? '';
        this.fields = body.errors ?? (body.field ? [{ field: body.field, message: body.detail ?? '' }] : []);
        this.retryAfter = retryAfter;
    }

    /** Nothing came back: it is unknown whether the server took the request. */
    get noAnswer(): boolean {
        return this.status === 0;
    }
}

interface Body {
    type: string;
    title: string;
    detail: string;
    field: string;
    errors: { field: string; message: string }[];
}

export async function problemOf(response: Response): Promise<Problem> {
    const wait = Number(response.headers.get('Retry-After'));
    let body: Partial<Body> = {};
    if (response.headers.get('Content-Type')?.includes('json')) {
        body = await response.json().catch(() => ({})) as Partial<Body>;
    }
    return new Problem(response.status, body, Number.isFinite(wait) && wait > 0 ? wait : null);
}
