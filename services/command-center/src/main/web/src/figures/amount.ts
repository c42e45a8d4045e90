import { language, t } from '../i18n';

/** A number of a form: not counted, a true zero, counted, or about. Four different things. */
export interface Amount {
    readonly is: 'UNKNOWN' | 'NIL' | 'EXACT' | 'APPROXIMATE';
    readonly n?: number | null | undefined;
}

/** As a form holds it while somebody types; '' is not filled in at all and is not sent. */
export interface Typed {
    readonly is: Amount['is'] | '';
    readonly text: string;
}

export const untouched: Typed = { is: '', text: '' };

/** Typing a number says that it was counted, unless "about" was chosen before. */
export function typed(before: Typed, text: string): Typed {
    const is = text.trim() === '' ? '' : before.is === 'APPROXIMATE' || text.trim().startsWith('±') ? 'APPROXIMATE' : 'EXACT';
    return { is, text };
}

/** Null when nothing is stated, 'wrong' when it is no whole number that can be meant. */
export function amountOf({ is, text }: Typed): Amount | null | 'wrong' {
    if (is === '') return null;
    if (is === 'UNKNOWN' || is === 'NIL') return { is };
    const digits = text.replace(/^\s*±/, '').trim().replace(/[.\s](?=\d{3}(?:\D|$))/g, '');
    if (!/^\d{1,9}$/.test(digits)) return 'wrong';
    const n = Number(digits);
    if (n === 0) return is === 'EXACT' ? { is: 'NIL' } : 'wrong';
    return n > 300_000_000 ? 'wrong' : { is, n };
}

export function typedOf(amount: Amount): Typed {
    return { is: amount.is, text: typeof amount.n === 'number' ? String(amount.n) : '' };
}

/** "belum terdata", "nihil", "1.816", "±5.000" */
export function amountText(amount: Amount): string {
    const words = t.value.words.amount;
    if (amount.is === 'UNKNOWN' || amount.is === 'NIL') return words[amount.is];
    return (amount.is === 'APPROXIMATE' ? '±' : '') + (amount.n ?? 0).toLocaleString(language.value === 'en' ? 'en' : 'id');
}

/** What a form states, and the codes of what is no number in it. */
export function stated(all: Readonly<Record<string, Typed>>): { figures: Record<string, Amount>; wrong: readonly string[] } {
    const figures: Record<string, Amount> = {};
    const wrong: string[] = [];
    for (const [code, one] of Object.entries(all)) {
        const amount = amountOf(one);
        if (amount === 'wrong') wrong.push(code);
        else if (amount !== null) figures[code] = amount;
    }
    return { figures, wrong };
}
