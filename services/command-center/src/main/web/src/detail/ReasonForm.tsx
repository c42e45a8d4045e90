import { useState } from 'preact/hooks';
import { reasons, type ReasonKind } from '../domain/reasons';
import { t, word } from '../i18n';
import { DeedButton } from '../parts/DeedButton';

interface Props {
    deed: string;
    label: string;
    testid: string;
    kind: ReasonKind;
    send: (reason: string, key: string) => Promise<unknown>;
}

/** A refusal needs a reason: the button opens the choice of one first. */
export function ReasonForm({ deed, label, testid, kind, send }: Props) {
    const [open, setOpen] = useState(false);
    const [reason, setReason] = useState('');
    const words = t.value.actions;
    if (!open) {
        return <button type="button" class="button danger" data-testid={testid} onClick={() => setOpen(true)}>{label}</button>;
    }
    return (
        <div class="reason">
            <select aria-label={words.reason} data-testid={`${testid}-reason`} value={reason} onChange={(event) => setReason(event.currentTarget.value)}>
                <option value="">{words.reason}…</option>
                {reasons[kind].map((code) => <option key={code} value={code}>{word(kind, code)}</option>)}
            </select>
            <DeedButton deed={deed} testid={`${testid}-confirm`} look="danger" disabled={reason === ''} send={(key) => send(reason, key)}>{label}</DeedButton>
            <button type="button" class="button" onClick={() => setOpen(false)}>{words.cancel}</button>
        </div>
    );
}
