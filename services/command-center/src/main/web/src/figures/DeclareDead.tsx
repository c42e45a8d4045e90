import { useState } from 'preact/hooks';
import { post } from '../http/request';
import { t } from '../i18n';
import { instantOf, localOf, zoneOf } from '../i18n/zone';
import { now } from '../live/clock';
import { DeedButton } from '../parts/DeedButton';
import { amountText } from './amount';
import type { Figure } from './matrix';

/** Missing people are counted as dead in one step, so that nobody is counted twice in between. */
export function DeclareDead({ figure, event, region, onDone }: { figure: Figure; event: string; region: string; onDone: () => void }) {
    const words = t.value.screens.figures;
    const lines = figure.lines.filter((line) => line.source.kind !== 'SUM' && !line.perPart && (line.value.n ?? 0) > 0 && line.statements.length > 0);
    const [source, setSource] = useState('');
    const [n, setN] = useState('');
    const [at, setAt] = useState(localOf(now.peek(), region));
    const line = lines.find((one) => one.source.key === source);
    const asOf = instantOf(at, region);
    if (lines.length === 0) return null;
    return (
        <fieldset class="fields" data-testid="declare-dead">
            <legend>{words.declareDead}</legend>
            <label>{words.source}
                <select value={source} onChange={(e) => setSource(e.currentTarget.value)}>
                    <option value="">{t.value.desk.choose}</option>
                    {lines.map((one) => <option key={one.source.key} value={one.source.key}>{one.source.office}: {amountText(one.value)}</option>)}
                </select>
            </label>
            <label>{words.found}<input type="text" inputMode="numeric" maxLength={6} value={n} onInput={(e) => setN(e.currentTarget.value)} /></label>
            <label>{words.asOf(zoneOf(region).name)}<input type="datetime-local" value={at} onInput={(e) => setAt(e.currentTarget.value)} /></label>
            <DeedButton
                deed={`dead:${event}:${region}:${source}:${n}:${line?.statements[0] ?? ''}`} testid="declare-dead-send" disabled={!line || !/^[1-9]\d*$/.test(n) || asOf === null}
                send={(key) => post('/api/v1/figures/declared-dead', { eventId: event, region, source, basis: line!.statements[0], n: Number(n), asOf }, key)} onSent={onDone}
            >{words.declareDead}</DeedButton>
        </fieldset>
    );
}
