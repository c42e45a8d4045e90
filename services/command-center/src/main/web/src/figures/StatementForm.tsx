import { useState } from 'preact/hooks';
import { sourceKinds } from '../domain/figures';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { instantOf, localOf, zoneOf } from '../i18n/zone';
import { now } from '../live/clock';
import { DeedButton } from '../parts/DeedButton';
import { AmountFields } from './AmountFields';
import { stated, type Typed } from './amount';

/** What an office said, written down by the desk beside what others say. */
export function StatementForm({ event, region, onDone }: { event: string; region: string; onDone: () => void }) {
    const words = t.value.screens.figures;
    const [kind, setKind] = useState('BPBD');
    const [text, setText] = useState({ office: '', via: '', contactName: '', contactPhone: '', note: '' });
    const [at, setAt] = useState(localOf(now.peek(), region));
    const [flags, setFlags] = useState({ verified: false, incomplete: false });
    const [numbers, setNumbers] = useState<Readonly<Record<string, Typed>>>({});
    const [round, setRound] = useState(0);
    const asOf = instantOf(at, region);
    const { figures, wrong } = stated(numbers);
    const said = (name: keyof typeof text) => (text[name].trim() === '' ? {} : { [name]: text[name].trim() });
    const field = (name: keyof typeof text, most: number) => (
        <label>{words.form[name]}<input type="text" data-testid={`state-${name}`} maxLength={most} value={text[name]} onInput={(e) => setText({ ...text, [name]: e.currentTarget.value })} /></label>
    );
    const flag = (name: keyof typeof flags) => (
        <label class="check"><input type="checkbox" checked={flags[name]} onChange={(e) => setFlags({ ...flags, [name]: e.currentTarget.checked })} /> {words.flags[name]}</label>
    );
    const sent = () => { setNumbers({}); setText({ ...text, note: '' }); setRound(round + 1); onDone(); };
    return (
        <details class="statement" data-testid="statement">
            <summary>{words.state}</summary>
            <div class="fields">
                <label>{words.form.kind}
                    <select data-testid="state-kind" value={kind} onChange={(e) => setKind(e.currentTarget.value)}>
                        {sourceKinds.map((code) => <option key={code} value={code}>{word('sourceKind', code)}</option>)}
                    </select>
                </label>
                {field('office', 120)}
                {field('via', 120)}
                <label>{words.asOf(zoneOf(region).name)}<input type="datetime-local" value={at} onInput={(e) => setAt(e.currentTarget.value)} /></label>
                {field('contactName', 120)}
                {field('contactPhone', 40)}
                {field('note', 500)}
                {flag('verified')}
                {flag('incomplete')}
            </div>
            <AmountFields values={numbers} onChange={setNumbers} />
            {wrong.length > 0 && <p class="problem" role="alert">{t.value.screens.amount.wrong(wrong.map((code) => word('figure', code)).join(', '))}</p>}
            <DeedButton
                deed={`state:${event}:${region}:${round}`} testid="state-send" look="primary"
                disabled={text.office.trim() === '' || asOf === null || wrong.length > 0 || Object.keys(figures).length === 0}
                send={(key) => post('/api/v1/figures/statements', {
                    eventId: event, region, asOf, source: { kind, ...said('office'), ...said('via'), ...said('contactName'), ...said('contactPhone') }, ...flags, figures, ...said('note'),
                }, key)} onSent={sent}
            >{words.stateSend}</DeedButton>
        </details>
    );
}
