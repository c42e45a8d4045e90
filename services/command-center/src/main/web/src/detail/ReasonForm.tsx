import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { DeedButton } from '../parts/DeedButton';

interface Props {
    deed: string;
    label: string;
    testid: string;
    send: (reason: string, key: string) => Promise<unknown>;
}

/** A refusal needs a reason: the button opens a line for it first. */
export function ReasonForm({ deed, label, testid, send }: Props) {
    const [open, setOpen] = useState(false);
    const [reason, setReason] = useState('');
    const words = t.value.actions;
    if (!open) {
        return <button type="button" class="button danger" data-testid={testid} onClick={() => setOpen(true)}>{label}</button>;
    }
    return (
        <div class="reason">
            <label>{words.reason}
                <input
                    type="text" maxLength={300} value={reason} data-testid={`${testid}-reason`} autoFocus
                    onInput={(event) => setReason(event.currentTarget.value)}
                />
            </label>
            <DeedButton deed={deed} testid={`${testid}-confirm`} look="danger" disabled={reason.trim() === ''} send={(key) => send(reason.trim(), key)}>{label}</DeedButton>
            <button type="button" class="button" onClick={() => setOpen(false)}>{words.cancel}</button>
        </div>
    );
}
