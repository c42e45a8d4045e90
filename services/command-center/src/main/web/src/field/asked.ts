import { signal } from '@preact/signals';
import { get } from '../http/request';

/** A region somebody is asked to look at, since a quake may have done harm there. */
export interface Asked {
    id: string;
    reason: string;
    state: string;
    hazard?: string | null;
    region?: string | null;
    recipient?: string | null;
    raisedAt?: string | null;
}

export const asked = signal<readonly Asked[]>([]);

/** What this person was told and nobody has taken. The list may fail: their tasks are shown all the same. */
export async function loadAsked(personId: string): Promise<void> {
    const { items } = await get<{ items: Asked[] }>('/api/v1/alerts?state=OPEN').catch(() => ({ items: [...asked.value] }));
    asked.value = toLookAt(items, personId);
}

/** The desk sees alerts of others, too: only what is this person's turn is asked of them here. */
export const toLookAt = (items: readonly Asked[], personId: string): readonly Asked[] =>
    items.filter((one) => one.reason === 'EVENT_SUSPECTED' && one.state === 'OPEN' && one.recipient === personId);
