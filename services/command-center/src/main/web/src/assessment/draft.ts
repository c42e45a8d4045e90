import { stated, typedOf, type Amount, type Typed } from '../figures/amount';
import { instantOf, localOf } from '../i18n/zone';
import { newId } from '../http/ids';
import { texts, type TextName, type Whole } from './assessment';

export interface Source {
    readonly kind: string;
    readonly office: string;
    readonly via: string;
    readonly contactName: string;
    readonly contactPhone: string;
}

/** A kaji cepat as somebody fills it in. It stays on this device until the server has it. */
export interface Draft {
    /** `incident=<id>`, `event=<id>` or `replaces=<id>`; '' while nothing is chosen. */
    readonly subject: string;
    readonly region: string;
    readonly jorong: string;
    /** On the region's clock; '' is not known. */
    readonly occurredAt: string;
    readonly observedAt: string;
    readonly fix: { readonly lat: number; readonly lng: number } | null;
    readonly reporter: { readonly name: string; readonly memberNumber: string; readonly phone: string };
    readonly sources: readonly Source[];
    readonly numbers: Readonly<Record<string, Typed>>;
    /** Numbers of an earlier version that another source than the first one said, or at another time. */
    readonly said: Readonly<Record<string, { readonly source: number; readonly asOf?: string }>>;
    readonly needs: readonly string[];
    readonly texts: Readonly<Record<TextName, string>>;
    /** Sent with this key once, whether or not an answer came; another body is another sending. */
    readonly attempt: { readonly key: string; readonly body: string } | null;
}

const noTexts = Object.fromEntries(texts.map((name) => [name, ''])) as Record<TextName, string>;
const nobody: Source = { kind: 'TAGANA', office: '', via: '', contactName: '', contactPhone: '' };

export function emptyDraft(subject: string, region: string, now: number, reporter = ''): Draft {
    return {
        subject, region, jorong: '', occurredAt: '', observedAt: localOf(now, region), fix: null, reporter: { name: reporter, memberNumber: '', phone: '' },
        sources: [nobody], numbers: {}, said: {}, needs: [], texts: noTexts, attempt: null,
    };
}

/** The next version begins with what the last one said; whom to ask is not known here and is filled in again. */
export function nextOf(whole: Whole, now: number): Draft {
    const region = whole.head.region;
    return {
        ...emptyDraft(`replaces=${whole.head.id}`, region, now), jorong: whole.head.jorong ?? '',
        occurredAt: whole.occurredAt ? localOf(Date.parse(whole.occurredAt), region) : '',
        fix: typeof whole.lat === 'number' && typeof whole.lng === 'number' ? { lat: whole.lat, lng: whole.lng } : null,
        sources: whole.sources.map((source) => ({ ...nobody, kind: source.kind, office: source.office, via: source.via ?? '' })),
        numbers: Object.fromEntries(Object.entries(whole.numbers).map(([code, number]) => [code, typedOf(number)])),
        said: Object.fromEntries(Object.entries(whole.numbers).map(([code, { source, asOf }]) => [code, { source, ...(asOf ? { asOf } : {}) }])),
        needs: whole.needs.map((need) => need.what),
        texts: Object.fromEntries(texts.map((name) => [name, whole[name] ?? ''])) as Record<TextName, string>,
    };
}

/** A number that was changed is said now and by the first source; one that was left alone is as old as it was. */
export function withNumbers(draft: Draft, numbers: Draft['numbers']): Draft {
    const said = Object.fromEntries(Object.entries(draft.said).filter(([code]) => numbers[code] === draft.numbers[code]));
    return { ...draft, numbers, said };
}

/** What is still missing before it can be sent; names of texts in the dictionary. */
export function missing(draft: Draft): readonly ('subject' | 'region' | 'observedAt' | 'office' | 'numbers')[] {
    const { figures, wrong } = stated(draft.numbers);
    return [
        ...(draft.subject === '' ? ['subject' as const] : []), ...(draft.region === '' ? ['region' as const] : []),
        ...(instantOf(draft.observedAt, draft.region) === null ? ['observedAt' as const] : []),
        ...(draft.sources.some((source) => source.office.trim() === '') ? ['office' as const] : []),
        ...(wrong.length > 0 || Object.keys(figures).length === 0 ? ['numbers' as const] : []),
    ];
}

/** What POST /api/v1/assessments wants. What was left open is left out. */
export function bodyOf(draft: Draft): Record<string, unknown> {
    const [kind = '', id = ''] = draft.subject.split('=');
    const filled = (all: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(all).map(([name, text]) => [name, text.trim()]).filter(([, text]) => text !== ''));
    const reporter = filled(draft.reporter);
    const numbers: Record<string, Amount> = {};
    for (const [code, amount] of Object.entries(stated(draft.numbers).figures)) numbers[code] = { ...amount, ...draft.said[code] };
    return {
        [kind === 'replaces' ? kind : `${kind}Id`]: id,
        form: {
            region: draft.region, ...filled({ jorong: draft.jorong }), ...draft.fix, ...filled(draft.texts),
            observedAt: instantOf(draft.observedAt, draft.region), ...(draft.occurredAt === '' ? {} : { occurredAt: instantOf(draft.occurredAt, draft.region) }),
            ...(Object.keys(reporter).length === 0 ? {} : { reporter }),
            sources: draft.sources.map((source) => filled({ ...source })), numbers, ...(draft.needs.length === 0 ? {} : { needs: draft.needs.map((what) => ({ what })) }),
        },
    };
}

/** The same words keep their key, so that a second try after silence is not a second kaji cepat. */
export function attempted(draft: Draft): Draft & { attempt: NonNullable<Draft['attempt']> } {
    const body = JSON.stringify(bodyOf(draft));
    return { ...draft, attempt: draft.attempt?.body === body ? draft.attempt : { key: newId(), body } };
}
