export interface Settled {
    /** The ids on the screen, in order. */
    readonly shown: readonly string[];
    /** The ids that wait in the "n baru" strip. */
    readonly fresh: readonly string[];
}

/**
 * Rows never move under the pointer: while it rests on the list, the order stays as it is, what is gone stays (the row
 * says so itself), and what is new waits.
 */
export function settle(shown: readonly string[], wanted: readonly string[], held: boolean): Settled {
    if (!held) return { shown: wanted, fresh: [] };
    const there = new Set(shown);
    return { shown, fresh: wanted.filter((id) => !there.has(id)) };
}
