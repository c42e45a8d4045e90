import { useState } from 'preact/hooks';
import type { Incident } from '../domain/situation';
import { isOpen, severities } from '../domain/words';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { DeedButton } from '../parts/DeedButton';
import { may } from '../session/roles';
import { ReasonForm } from './ReasonForm';

/** What can be done with an incident in its state. The state is part of each deed: see {@link act}. */
export function IncidentActions({ incident }: { incident: Incident }) {
    const words = t.value.actions;
    const [severity, setSeverity] = useState('');
    if (!may('verify') || !isOpen(incident)) return null;
    const path = `/api/v1/incidents/${encodeURIComponent(incident.id)}`;
    const deed = (name: string) => `${name}:${incident.id}:${incident.state}`;
    return (
        <div class="actions">
            {incident.state === 'REPORTED' && (
                <>
                    <DeedButton
                        deed={deed('verify')} testid="verify" look="primary"
                        send={(key) => post(`${path}/verification`, severity === '' ? {} : { severity }, key)}
                    >{words.verify}</DeedButton>
                    <select aria-label={t.value.detail.severity} data-testid="verify-severity" value={severity} onChange={(e) => setSeverity(e.currentTarget.value)}>
                        <option value="">{t.value.detail.severity}: {word('severity', incident.severity)}</option>
                        {severities.filter((s) => s !== incident.severity).map((s) => <option key={s} value={s}>→ {word('severity', s)}</option>)}
                    </select>
                    <ReasonForm deed={deed('reject')} label={words.reject} testid="reject" kind="incidentRejection" send={(reason, key) => post(`${path}/rejection`, { reason }, key)} />
                </>
            )}
            {(incident.state === 'VERIFIED' || incident.state === 'RECOVERY') && (
                <DeedButton deed={deed('handle')} testid="handle" send={(key) => post(`${path}/handling`, {}, key)}>{words.handle}</DeedButton>
            )}
            {(incident.state === 'VERIFIED' || incident.state === 'HANDLED') && (
                <DeedButton deed={deed('recover')} testid="recover" send={(key) => post(`${path}/recovery`, {}, key)}>{words.recover}</DeedButton>
            )}
            {incident.state !== 'REPORTED' && (
                <DeedButton deed={deed('close')} testid="close" send={(key) => post(`${path}/closure`, {}, key)}>{words.close}</DeedButton>
            )}
        </div>
    );
}
