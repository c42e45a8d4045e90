import { needs } from '../domain/figures';
import { t, word } from '../i18n';
import { texts } from './assessment';
import type { Draft } from './draft';

const longest: Readonly<Record<string, number>> = { landmark: 200, access: 500 };

export function NeedsAndTexts({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
    const words = t.value.screens.kaji;
    const toggle = (what: string) => onChange({ ...draft, needs: draft.needs.includes(what) ? draft.needs.filter((one) => one !== what) : [...draft.needs, what] });
    const reporter = (name: keyof Draft['reporter']) => (
        <label>{words.reporter[name]}<input type="text" maxLength={40} value={draft.reporter[name]} onInput={(e) => onChange({ ...draft, reporter: { ...draft.reporter, [name]: e.currentTarget.value } })} /></label>
    );
    return (
        <>
            <fieldset>
                <legend>{words.needs}</legend>
                <div class="choices">
                    {needs.map((what) => (
                        <button key={what} type="button" class="choice" data-testid={`need-${what}`} aria-pressed={draft.needs.includes(what)} onClick={() => toggle(what)}>{word('need', what)}</button>
                    ))}
                </div>
            </fieldset>
            {texts.map((name) => (
                <label key={name} class="block">{words.texts[name]}
                    <textarea rows={2} maxLength={longest[name] ?? 2_000} data-testid={`kaji-${name}`} value={draft.texts[name]}
                        onInput={(e) => onChange({ ...draft, texts: { ...draft.texts, [name]: e.currentTarget.value } })} />
                </label>
            ))}
            <details>
                <summary>{words.reporterTitle}</summary>
                <div class="fields">{reporter('name')}{reporter('memberNumber')}{reporter('phone')}</div>
            </details>
        </>
    );
}
