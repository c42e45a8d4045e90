import { sourceKinds } from '../domain/figures';
import { t, word } from '../i18n';
import type { Draft, Source } from './draft';

/** Who said the numbers: an office. Whom to ask there is kept with the service and shown to the desk only, on the record. */
export function SourceFields({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
    const words = t.value.screens.kaji;
    const fill = t.value.screens.figures.form;
    const at = (i: number, part: Partial<Source>) => onChange({ ...draft, sources: draft.sources.map((source, j) => (i === j ? { ...source, ...part } : source)) });
    return (
        <fieldset>
            <legend>{words.sources}</legend>
            {draft.sources.map((source, i) => (
                <div key={i} class="fields">
                    <label>{fill.kind}
                        <select data-testid={`kaji-source-${i}`} value={source.kind} onChange={(e) => at(i, { kind: e.currentTarget.value })}>
                            {sourceKinds.map((code) => <option key={code} value={code}>{word('sourceKind', code)}</option>)}
                        </select>
                    </label>
                    <label>{fill.office}<input type="text" maxLength={120} data-testid={`kaji-office-${i}`} value={source.office} onInput={(e) => at(i, { office: e.currentTarget.value })} /></label>
                    <label>{fill.via}<input type="text" maxLength={120} value={source.via} onInput={(e) => at(i, { via: e.currentTarget.value })} /></label>
                    <label>{fill.contactName}<input type="text" maxLength={120} value={source.contactName} onInput={(e) => at(i, { contactName: e.currentTarget.value })} /></label>
                    <label>{fill.contactPhone}<input type="tel" maxLength={40} value={source.contactPhone} onInput={(e) => at(i, { contactPhone: e.currentTarget.value })} /></label>
                </div>
            ))}
        </fieldset>
    );
}
