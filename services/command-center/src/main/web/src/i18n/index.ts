import { computed, signal } from '@preact/signals';
import { en } from './en';
import { id, type Dictionary } from './id';

export type Language = 'id' | 'en';

const KEY = 'sigap.lang';

export const language = signal<Language>(localStorage.getItem(KEY) === 'en' ? 'en' : 'id');

export const t = computed<Dictionary>(() => (language.value === 'en' ? en : id));

export function speak(chosen: Language): void {
    language.value = chosen;
    localStorage.setItem(KEY, chosen);
    document.documentElement.lang = chosen;
}

/** The word for a code of the wire; a code this page does not know is shown readable, never hidden. */
export function word(kind: keyof Dictionary['words'], code: string | null | undefined): string {
    if (!code) return '';
    const known: Readonly<Record<string, string>> = t.value.words[kind];
    return Object.hasOwn(known, code) ? known[code]! : code.replaceAll('_', ' ').toLowerCase();
}
