import { useState } from 'preact/hooks';
import { kecamatan } from '../domain/places';
import { hazards } from '../domain/words';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { ProblemNote } from '../parts/ProblemNote';
import { bodyOf, emptyDraft, type Draft } from './draft';
import { GpsField } from './GpsField';
import { Receipt, type Accepted } from './Receipt';

/** Text first; hazard and place as far as known. What cannot be used as it is waits at the desk, it is not refused. */
export function ReportForm() {
    const [draft, setDraft] = useState<Draft>(emptyDraft);
    const [sending, setSending] = useState(false);
    const [problem, setProblem] = useState<unknown>(null);
    const [missing, setMissing] = useState(false);
    const [accepted, setAccepted] = useState<Accepted | null>(null);
    const words = t.value.field;
    const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

    const send = async (event: Event) => {
        event.preventDefault();
        setMissing(draft.text.trim() === '');
        if (draft.text.trim() === '' || sending) return;
        setSending(true);
        setProblem(null);
        try {
            setAccepted(await post<Accepted>('/api/v1/reports', bodyOf(draft, new Date()), draft.id));
        } catch (failure) {
            setProblem(failure);
        } finally {
            setSending(false);
        }
    };

    if (accepted) {
        return <Receipt accepted={accepted} onAgain={() => { setDraft(emptyDraft()); setAccepted(null); }} />;
    }
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
            {problem !== null && <><p class="problem">{words.notSent}</p><ProblemNote problem={problem} /></>}
            <button type="submit" class="button primary big" data-testid="report-send" disabled={sending}>
                {sending ? words.sending : words.send}
            </button>
        </form>
    );
}
