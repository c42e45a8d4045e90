import { figureGroups, firstAsked, type FigureGroup } from '../domain/figures';
import { t, word } from '../i18n';
import { AmountField } from './AmountField';
import { untouched, type Typed } from './amount';

const groups = Object.keys(figureGroups) as readonly FigureGroup[];

/** The numbers of a form: those everybody is asked for, then the rest by its groups. */
export function AmountFields({ values, onChange }: { values: Readonly<Record<string, Typed>>; onChange: (values: Readonly<Record<string, Typed>>) => void }) {
    const field = (code: string) => (
        <AmountField key={code} code={code} value={values[code] ?? untouched} onChange={(value) => onChange({ ...values, [code]: value })} />
    );
    const stated = (codes: readonly string[]) => codes.filter((code) => (values[code] ?? untouched).is !== '').length;
    return (
        <fieldset class="amounts">
            <legend>{t.value.screens.amount.title}</legend>
            <p class="faint">{t.value.screens.amount.hint}</p>
            {firstAsked.map(field)}
            {groups.map((group) => {
                const codes = figureGroups[group].filter((code) => !firstAsked.includes(code));
                return (
                    <details key={group} data-testid={`amounts-${group}`}>
                        <summary>{word('figureGroup', group)}{stated(codes) > 0 && <b> {stated(codes)}</b>}</summary>
                        {codes.map(field)}
                    </details>
                );
            })}
        </fieldset>
    );
}
