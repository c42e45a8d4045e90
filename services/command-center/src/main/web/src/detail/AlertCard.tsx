import { regionName } from '../domain/places';
import type { Alert } from '../domain/situation';
import { isUnseen } from '../domain/words';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { clockMinutes, left } from '../i18n/format';
import { now } from '../live/clock';
import { incidents } from '../live/store';
import { DeedButton } from '../parts/DeedButton';
import { nameOf } from '../parts/names';
import { SeverityMark } from '../parts/SeverityMark';
import { open } from '../queue/selection';
import { may } from '../session/roles';

export const acknowledgeDeed = (alert: Alert) => `acknowledge:${alert.id}:${alert.state}`;
export const acknowledge = (alert: Alert) => (key: string) =>
    post(`/api/v1/alerts/${encodeURIComponent(alert.id)}/acknowledgement`, {}, key);

/** One alert: who was told, how, when the next person is told, and the button that ends it. */
export function AlertCard({ alert, about }: { alert: Alert; about?: string | undefined }) {
    const words = t.value.alert;
    const incident = about === undefined ? undefined : incidents.value.get(about);
    const due = left(alert.dueAt, now.value);
    return (
        <div class={isUnseen(alert) ? 'alert unseen' : 'alert'} data-testid="alert" data-id={alert.id} data-state={alert.state}>
            <div class="alert-head">
                <SeverityMark severity={alert.severity} />
                <b>{word('alertReason', alert.reason)}</b>
                {alert.state !== 'OPEN' && <em class={isUnseen(alert) ? 'tag unseen' : 'tag'}>{word('alertState', alert.state)}</em>}
            </div>
            {incident && (
                <button type="button" class="link" onClick={() => open(incident.id)}>
                    {word('hazard', incident.hazard)} · {regionName(incident.region, t.value.detail.unknownPlace)}
                </button>
            )}
            <p class="faint">
                {alert.recipient && <>{words.to} {nameOf(alert.recipient)}</>}
                {typeof alert.step === 'number' && <> · {words.step(alert.step)}</>}
                {alert.state === 'OPEN' && alert.dueAt && <> · <span class="count">{due === null ? words.overdue : words.due(due)}</span></>}
                {alert.acknowledgedBy && <> · {nameOf(alert.acknowledgedBy)}</>}
            </p>
            {(alert.attempts?.length ?? 0) > 0 && (
                <p class="faint">{words.attempts}: {alert.attempts!.slice(-3).map((a) =>
                    `${word('channel', a.channel)} ${word('outcome', a.outcome)}${a.at ? ` ${clockMinutes(a.at)}` : ''}`).join('; ')}</p>
            )}
            {isUnseen(alert) && may('acknowledge') && (
                <DeedButton deed={acknowledgeDeed(alert)} send={acknowledge(alert)} testid="ack-alert" look="primary">
                    {t.value.actions.acknowledge}
                </DeedButton>
            )}
        </div>
    );
}
