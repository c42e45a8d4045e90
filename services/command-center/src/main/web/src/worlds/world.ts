import { signal } from '@preact/signals';
import { get } from '../http/request';
import type { Exercise } from '../domain/situation';

export const REAL = 'real';

/** The world of this page, from its address. Another world is another page load: two worlds are never on one screen. */
export const world = new URLSearchParams(location.search).get('world') || REAL;

export interface WorldChoice {
    id: string;
    name: string;
    kind: string;
    endedAt?: string | null;
}

export const worlds = signal<readonly WorldChoice[]>([]);

export async function loadWorlds(): Promise<void> {
    worlds.value = await get<WorldChoice[]>('/bff/worlds');
}

/** This page in another world. */
export function addressOf(id: string, path = location.pathname): string {
    return id === REAL ? path : `${path}?world=${encodeURIComponent(id)}`;
}

/** The exercise of this page as far as it is known; an exercise is never shown as real because a list is late. */
export function currentExercise(told: Exercise | null): Pick<Exercise, 'name' | 'kind' | 'speed' | 'endedAt'> | null {
    if (world === REAL) return null;
    return told ?? worlds.value.find((w) => w.id === world) ?? { name: '', kind: 'SIMULATED' };
}
