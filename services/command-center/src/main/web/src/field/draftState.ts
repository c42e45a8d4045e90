import { effect, signal } from '@preact/signals';
import { newReportId } from '../outbox/code';
import { waiting } from '../outbox/outbox';
import { world } from '../worlds/world';
import { emptyDraft, type Draft } from './draft';

const key = (world: string) => `sigap.draft.${world}`;

/** Written at every keystroke, and at once: a phone may kill the page at any moment. */
export function saveDraft(world: string, draft: Draft): void {
    try {
        localStorage.setItem(key(world), JSON.stringify(draft));
    } catch { /* no room: the text is still on the screen */ }
}

/** What was being written in this world when the page was last here. */
export function savedDraft(world: string): Draft {
    try {
        const kept = JSON.parse(localStorage.getItem(key(world)) ?? 'null') as Partial<Draft> | null;
        return typeof kept?.id === 'string' ? { ...emptyDraft(), ...kept } : emptyDraft();
    } catch {
        return emptyDraft();
    }
}

/** The form of this page. It survives a reload. */
export const draft = signal<Draft>(savedDraft(world));

effect(() => saveDraft(world, draft.value));

// The page died between keeping a report and emptying the form, or another tab sent what both showed: it must not go out
// twice. Words that were changed since are a report of their own.
effect(() => {
    const kept = waiting.value?.find(({ id }) => id === draft.peek().id);
    if (!kept) return;
    const now = draft.peek();
    draft.value = now.text.startsWith(kept.draft.text) && (kept.state === 'sent' || now.text === kept.draft.text) ? emptyDraft() : { ...now, id: newReportId() };
});
