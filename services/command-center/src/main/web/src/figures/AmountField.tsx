import { t, word } from '../i18n';
import { amountOf, typed, type Typed } from './amount';

const kinds = ['UNKNOWN', 'NIL', 'EXACT', 'APPROXIMATE'] as const;

/** One number of a form: what it is, and how much. Left alone it states nothing at all. */
export function AmountField({ code, value, onChange }: { code: string; value: Typed; onChange: (value: Typed) => void }) {
    const words = t.value.screens.amount;
    const name = word('figure', code);
    const counted = value.is === 'EXACT' || value.is === 'APPROXIMATE';
    const wrong = amountOf(value) === 'wrong';
    return (
        <div class="amount" data-testid="amount" data-code={code}>
            <span>{name}</span>
            <select
                aria-label={words.kindOf(name)} data-testid={`amount-is-${code}`} value={value.is}
                onChange={(event) => onChange({ is: event.currentTarget.value as Typed['is'], text: ['UNKNOWN', 'NIL', ''].includes(event.currentTarget.value) ? '' : value.text })}
            >
                <option value="">{words.left}</option>
                {kinds.map((kind) => <option key={kind} value={kind}>{word('amount', kind)}</option>)}
            </select>
            <input
                type="text" inputMode="numeric" maxLength={12} aria-label={words.howMany(name)} data-testid={`amount-n-${code}`} value={value.text}
                aria-invalid={counted && value.text !== '' && wrong} onInput={(event) => onChange(typed(value, event.currentTarget.value))}
            />
        </div>
    );
}
