import { signal } from '@preact/signals';
import { post } from '../http/request';

export interface ReportText {
    id: string;
    text?: string | null;
    reporterName?: string | null;
    reporterPhone?: string | null;
    channel?: string | null;
    observedAt?: string | null;
    lat?: number | null;
    lng?: number | null;
}

type Reading = { readonly is: 'reading' } | { readonly is: 'read'; readonly text: ReportText } | { readonly is: 'closed' };

/** Each reveal is recorded with the reader's name before it is shown: ask for what is on the screen, once. */
const MOST = 50;

export const texts = signal<ReadonlyMap<string, Reading>>(new Map());

export async function readTexts(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !texts.value.has(id)).slice(0, MOST);
    if (wanted.length === 0) return;
    mark(wanted, () => ({ is: 'reading' }));
    try {
        const { items } = await post<{ items: ReportText[] }>('/api/v1/reports/texts', { ids: wanted });
        const found = new Map(items.map((item) => [item.id, item]));
        mark(wanted, (id) => {
            const text = found.get(id);
            return text ? { is: 'read', text } : { is: 'closed' };
        });
    } catch {
        mark(wanted, () => ({ is: 'closed' }));
    }
}

/** Forgets that these could not be read, so that the next look asks again. */
export function readAgain(ids: readonly string[]): Promise<void> {
    const left = new Map(texts.value);
    for (const id of ids) if (left.get(id)?.is === 'closed') left.delete(id);
    texts.value = left;
    return readTexts(ids);
}

function mark(ids: readonly string[], as: (id: string) => Reading): void {
    texts.value = new Map([...texts.value, ...ids.map((id) => [id, as(id)] as const)]);
}
