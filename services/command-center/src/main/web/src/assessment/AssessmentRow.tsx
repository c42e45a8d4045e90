import { placeName } from '../domain/regions';
import { t, word } from '../i18n';
import { age } from '../i18n/format';
import { moment } from '../i18n/zone';
import { now } from '../live/clock';
import { events, incidents } from '../live/store';
import { nameOf } from '../parts/names';
import type { Head } from './assessment';

export function AssessmentRow({ head, open, href }: { head: Head; open: boolean; href: string }) {
    const words = t.value.screens.kaji;
    const incident = head.incidentId ? incidents.value.get(head.incidentId) : undefined;
    const event = head.eventId ? events.value.get(head.eventId) : undefined;
    return (
        <li>
            <a class="row flat" href={href} data-testid="kaji-row" data-id={head.id} data-state={head.state} aria-current={open ? 'true' : undefined}>
                <span class="head">{incident ? word('hazard', incident.hazard) : event?.title ?? t.value.detail.unknownPlace} · {placeName(head.region)}{head.jorong && ` · ${head.jorong}`}</span>
                <span class="age">{age(head.submittedAt, now.value)}</span>
                <span class="tags">
                    <em class={`tag assessment ${head.state}`}>{word('assessmentState', head.state)}</em>
                    <em class="tag">{words.version(head.version)}</em>
                    <span class="faint">{nameOf(head.by)} · {words.counted(moment(head.observedAt, head.region))}</span>
                </span>
            </a>
        </li>
    );
}
