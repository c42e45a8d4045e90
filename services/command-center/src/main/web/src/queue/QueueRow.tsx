import { regionName } from '../domain/places';
import type { Incident } from '../domain/situation';
import { isOpen, isProposed, shownState } from '../domain/words';
import { t, word } from '../i18n';
import { age } from '../i18n/format';
import { now } from '../live/clock';
import { SeverityMark } from '../parts/SeverityMark';
import { PresenceTag } from '../presence/Presence';
import { cursor, opened } from './selection';

interface Props {
    incident: Incident;
    unseen: boolean;
    approval: boolean;
    responding: boolean;
    onOpen: (id: string) => void;
}

export function QueueRow({ incident, unseen, approval, responding, onOpen }: Props) {
    const words = t.value.queue;
    const done = !isOpen(incident);
    const classes = ['row', unseen && 'unseen', done && 'done', cursor.value === incident.id && 'cursor'].filter(Boolean).join(' ');
    return (
        <li>
            <button
                type="button" class={classes} data-testid="queue-row" data-id={incident.id} data-state={incident.state}
                data-severity={incident.severity} aria-current={opened.value === incident.id ? 'true' : undefined}
                onClick={() => onOpen(incident.id)}
            >
                <SeverityMark severity={incident.severity} done={done} />
                <span class="head">{word('hazard', incident.hazard)}</span>
                <span class="age">{age(incident.openedAt, now.value)}</span>
                <span class="where">{regionName(incident.region, t.value.detail.unknownPlace)} <small class="faint">{words.reports(incident.reports)}</small></span>
                <span class="tags">
                    <PresenceTag subject={incident.id} />
                    {unseen && <em class="tag unseen">{words.unseen}</em>}
                    {isProposed(incident) && <em class="tag proposed" data-testid="proposed">{words.proposed(incident.proposed!)}</em>}
                    {approval && <em class="tag approval">{words.approval}</em>}
                    <em class="tag">{word('incidentState', shownState(incident, responding))}</em>
                </span>
            </button>
        </li>
    );
}
