import { useRef, useState } from 'preact/hooks';
import { settle } from './hold';

export interface Held {
    readonly shown: readonly string[];
    readonly fresh: readonly string[];
    /** Puts the list in its wanted order now, wherever the pointer is. */
    release(): void;
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
}

/** Keeps a list still while the pointer is on it; another `scope` (a filter, say) is another list. */
export function useHeld(wanted: readonly string[], scope = ''): Held {
    const [held, setHeld] = useState(false);
    const [, repaint] = useState(0);
    const shown = useRef<readonly string[]>(wanted);
    const lastScope = useRef(scope);
    const settled = settle(shown.current, wanted, held && scope === lastScope.current);
    lastScope.current = scope;
    shown.current = settled.shown;
    return {
        ...settled,
        release: () => { shown.current = wanted; repaint((n) => n + 1); },
        onPointerEnter: () => setHeld(true),
        onPointerLeave: () => setHeld(false),
    };
}
