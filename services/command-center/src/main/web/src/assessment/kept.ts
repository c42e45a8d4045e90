import { signal, type Signal } from '@preact/signals';
import type { Draft } from './draft';
import { world } from '../worlds/world';

const key = (subject: string) => `sigap.kaji.${world}.${subject}`;

/** A draft on this device, kept at every keystroke; gone when the server has it or the person throws it away. */
export function keptDraft(subject: string, otherwise: () => Draft): { draft: Signal<Draft>; change: (draft: Draft) => void; forget: () => void } {
    const draft = signal(read(subject) ?? otherwise());
    return {
        draft,
        change: (next) => {
            draft.value = next;
            try { localStorage.setItem(key(subject), JSON.stringify(next)); } catch { /* full or forbidden: it lives as long as the page */ }
        },
        forget: () => { localStorage.removeItem(key(subject)); },
    };
}

function read(subject: string): Draft | null {
    try {
        const kept = JSON.parse(localStorage.getItem(key(subject)) ?? 'null') as Partial<Draft> | null;
        return kept && typeof kept.numbers === 'object' && Array.isArray(kept.sources) && typeof kept.texts === 'object' ? kept as Draft : null;
    } catch {
        return null;
    }
}
