import { signal } from '@preact/signals';
import { get } from '../http/request';
import type { AskState } from '../domain/situation';

/** One thing a volunteer was asked to do. */
export interface Mine {
    missionId: string;
    incidentId: string;
    hazard: string;
    region?: string | null;
    point?: { lat: number; lng: number } | null;
    line: number;
    competence: string;
    state: AskState;
    expiresAt?: string | null;
}

export const mine = signal<readonly Mine[] | null>(null);
export const mineProblem = signal<unknown>(null);
/** Epoch milliseconds of the last answer; the page says how old its list is. */
export const mineAsOf = signal<number | null>(null);

export async function loadMine(): Promise<void> {
    try {
        const { items } = await get<{ items: Mine[] }>('/api/v1/missions/mine');
        mine.value = items;
        mineAsOf.value = Date.now();
        mineProblem.value = null;
    } catch (problem) {
        mineProblem.value = problem;
    }
}

/** What waits for an answer first, then what runs, then what is over. */
export function inOrder(items: readonly Mine[]): readonly Mine[] {
    const place: Record<AskState, number> = { ASKED: 0, ACCEPTED: 1, EN_ROUTE: 2, ON_SITE: 3, DONE: 4, EXPIRED: 5, DECLINED: 6 };
    return [...items].sort((a, b) => (place[a.state] ?? 9) - (place[b.state] ?? 9) || (b.expiresAt ?? '').localeCompare(a.expiresAt ?? ''));
}
