import { useState } from 'preact/hooks';
import { reasons } from '../domain/reasons';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { moment } from '../i18n/zone';
import { DeedButton } from '../parts/DeedButton';
import { nameOf } from '../parts/names';
import { amountText } from './amount';
import { DeclareDead } from './DeclareDead';
import type { Figure } from './matrix';

/** A named person decides which source counts, and why; or gives the figure back to the rule. */
export function ChooseSource({ figure, event, region, onDone }: { figure: Figure; event: string; region: string; onDone: () => void }) {
    const words = t.value.screens.figures;
    const [source, setSource] = useState('');
    const [reason, setReason] = useState('');
    const [note, setNote] = useState('');
    const by = figure.chosenBy;
    const back = source === 'rule';
    const body = { eventId: event, region, figure: figure.figure, reason, ...(back ? {} : { source }), ...(note.trim() === '' ? {} : { note: note.trim() }) };
    return (
        <div class="choose-source" data-testid="choose-source">
            {by && <p>{words.chosenBy(nameOf(by.by), moment(by.at, region))}: {word('figureChoice', by.reason)}{by.note && ` · ${by.note}`}</p>}
            <div class="fields">
                <label>{words.source}
                    <select data-testid="choose-line" value={source} onChange={(e) => setSource(e.currentTarget.value)}>
                        <option value="">{t.value.desk.choose}</option>
                        {figure.lines.map((line) => (
                            <option key={line.source.key} value={line.source.key}>
                                {line.source.kind === 'SUM' ? word('sourceKind', 'SUM') : line.source.office}: {amountText(line.value)}
                            </option>
                        ))}
                        {by && <option value="rule">{words.backToRule}</option>}
                    </select>
                </label>
                <label>{t.value.actions.reason}
                    <select data-testid="choose-reason" value={reason} onChange={(e) => setReason(e.currentTarget.value)}>
                        <option value="">{t.value.desk.choose}</option>
                        {reasons.figureChoice.map((code) => <option key={code} value={code}>{word('figureChoice', code)}</option>)}
                    </select>
                </label>
                <label>{words.note}<input type="text" maxLength={500} value={note} onInput={(e) => setNote(e.currentTarget.value)} /></label>
                <DeedButton
                    deed={`choose:${event}:${region}:${figure.figure}:${source}:${reason}:${by?.at ?? ''}`} testid="choose-send" look="primary"
                    disabled={source === '' || reason === ''} send={(key) => post('/api/v1/figures/choices', body, key)} onSent={onDone}
                >{back ? words.giveBack : words.useThis}</DeedButton>
            </div>
            {figure.figure === 'missing' && <DeclareDead figure={figure} event={event} region={region} onDone={onDone} />}
        </div>
    );
}
