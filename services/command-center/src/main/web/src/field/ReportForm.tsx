import { useState } from 'preact/hooks';
import { kecamatan } from '../domain/places';
import { hazards } from '../domain/words';
import { t, word } from '../i18n';
import { keep } from '../outbox/outbox';
import { written } from '../outbox/waiting';
import { writer } from '../session/writer';
import { world } from '../worlds/world';
import { bodyOf, emptyDraft, type Draft } from './draft';
import { draft as form } from './draftState';
import { GpsField } from './GpsField';
import { PhotoField } from './PhotoField';

/** Text first; hazard and place as far as known. What cannot be used as it is waits at the desk, it is not refused. */
export function ReportForm({ onKept }: { onKept: (id: string) => void }) {
    const [keeping, setKeeping] = useState(false);
    const [missing, setMissing] = useState(false);
    const [failed, setFailed] = useState(false);
    const draft = form.value;
    const words = t.value.field;
    const change = (part: Partial<Draft>) => { form.value = { ...form.value, ...part }; };

    const send = async (event: Event) => {
        event.preventDefault();
        setMissing(draft.text.trim() === '');
        if (draft.text.trim() === '' || keeping) return;
        setKeeping(true);
        try {
            const now = new Date();
            await keep(written(draft, bodyOf(draft, now), world, writer(), now), draft.replaces);
            setFailed(false);
            form.value = emptyDraft();
            onKept(draft.id);
        } catch {
            setFailed(true);
        } finally {
            setKeeping(false);
        }
    };

    return (
        <form class="report" data-testid="report-form" onSubmit={(event) => void send(event)}>
            <label>{words.what}
                <textarea
                    rows={4} maxLength={4000} data-testid="report-text" value={draft.text} placeholder={words.whatHint}
                    onInput={(event) => change({ text: event.currentTarget.value })}
                />
            </label>
            {missing && <p class="problem" role="alert">{words.needText}</p>}
            <fieldset>
                <legend>{words.hazard}</legend>
                <div class="choices">
                    {hazards.map((code) => (
                        <button
                            key={code} type="button" class="choice" data-testid={`hazard-${code}`} aria-pressed={draft.hazard === code}
                            onClick={() => change({ hazard: draft.hazard === code ? '' : code })}
                        >{word('hazard', code)}</button>
                    ))}
                </div>
            </fieldset>
            <label>{words.where}
                <select data-testid="report-region" value={draft.region} onChange={(event) => change({ region: event.currentTarget.value })}>
                    <option value="">{words.noPlace}</option>
                    {kecamatan.map((k) => <option key={k.code} value={k.code}>{k.name}</option>)}
                </select>
            </label>
            <GpsField fix={draft.fix} onFix={(fix) => change({ fix })} />
            <PhotoField reportId={draft.id} replaces={draft.replaces} />
            {failed && <p class="problem" role="alert">{t.value.outbox.cannotKeep}</p>}
            <button type="submit" class="button primary big" data-testid="report-send" disabled={keeping}>{words.send}</button>
        </form>
    );
}
