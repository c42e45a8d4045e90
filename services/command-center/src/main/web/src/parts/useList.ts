import { useEffect, useRef, useState } from 'preact/hooks';
import { get } from '../http/request';
import { log } from '../live/store';

interface Page<T> {
    readonly items: readonly T[];
    readonly next?: string | null;
}

interface Held<T> {
    readonly items: readonly T[];
    readonly next: string | null;
    readonly busy: boolean;
    readonly problem: unknown;
}

export interface List<T> extends Held<T> {
    more(): void;
    reload(): void;
}

/**
 * A list that its owner tells page by page; asked for again when `news` moves, and what is shown stays until then. Owners list by id,
 * which says nothing of time: what is to be put in order is fetched up to `atLeast` first.
 */
export function useList<T>(path: string, news: number | string = 0, atLeast = 0): List<T> {
    const [held, hold] = useState<Held<T>>({ items: [], next: null, busy: true, problem: null });
    const latest = useRef(0);
    const load = async (before: readonly T[], cursor: string | null) => {
        const mine = ++latest.current;
        hold((now) => ({ ...now, busy: true, problem: null }));
        const result = await get<Page<T>>(cursor === null ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`)
            .then((page) => ({ items: [...before, ...page.items], next: page.next ?? null, problem: null }), (problem: unknown) => ({ problem }));
        if (mine !== latest.current) return;
        hold((now) => ({ ...now, busy: false, ...result }));
        if ('next' in result && result.next !== null && result.items.length < atLeast) void load(result.items, result.next);
    };
    const shown = useRef(path);
    useEffect(() => {
        if (shown.current !== path) hold({ items: [], next: null, busy: true, problem: null });
        shown.current = path;
        void load([], null);
    }, [path, news]);
    return { ...held, more: () => { if (held.next !== null) void load(held.items, held.next); }, reload: () => void load([], null) };
}

export interface One<T> {
    readonly value: T | null;
    readonly busy: boolean;
    readonly problem: unknown;
    reload(): void;
}

/** One thing from its owner; null asks nothing. */
export function useOne<T>(path: string | null, news: number | string = 0): One<T> {
    const [held, hold] = useState<{ path: string | null; value: T | null; busy: boolean; problem: unknown }>({ path: null, value: null, busy: true, problem: null });
    const latest = useRef(0);
    const load = async () => {
        const mine = ++latest.current;
        if (path === null) return;
        hold((now) => ({ path, value: now.path === path ? now.value : null, busy: true, problem: null }));
        const result = await get<T>(path).then((value) => ({ value, problem: null }), (problem: unknown) => ({ problem }));
        if (mine === latest.current) hold((now) => ({ ...now, busy: false, ...result }));
    };
    useEffect(() => { void load(); }, [path, news]);
    const current = held.path === path && path !== null;
    return { value: current ? held.value : null, busy: path !== null && (!current || held.busy), problem: current ? held.problem : null, reload: () => void load() };
}

/** Moves with the newest line of the log about such things: the stream tells of them, but not what they are. */
export function newsOf(...kinds: readonly string[]): number {
    return log.value.findLast((entry) => kinds.some((kind) => entry.type.startsWith(`id.sigap.${kind}.`)))?.n ?? 0;
}
