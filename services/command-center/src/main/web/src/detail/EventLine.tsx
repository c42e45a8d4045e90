import { useState } from 'preact/hooks';
import type { Incident } from '../domain/situation';
import { emergency, isOpen } from '../domain/words';
import { put, remove } from '../http/request';
import { t, word } from '../i18n';
import { now } from '../live/clock';
import { events } from '../live/store';
import { DeedButton } from '../parts/DeedButton';
import { may } from '../session/roles';

/** The *kejadian* an incident belongs to: at most one, and it can always be changed back. */
export function EventLine({ incident }: { incident: Incident }) {
    const words = t.value.detail;
    const [chosen, setChosen] = useState('');
    const path = `/api/v1/incidents/${encodeURIComponent(incident.id)}/event`;
    const open = [...events.value.values()].filter((event) => !event.joinedInto && event.standing !== 'DROPPED');
    const own = incident.eventId ? events.value.get(incident.eventId) : undefined;
    const status = own ? emergency(own, now.value) : null;
    const changeable = may('group') && isOpen(incident);
    const deed = `event:${incident.id}:${incident.eventId ?? ''}`;
    return (
        <div class="event-line" data-testid="event-line" data-event={incident.eventId ?? undefined}>
            <span class="faint">{words.event}</span>{' '}
            {incident.eventId
                ? <><b>{own?.title ?? incident.eventId}{own?.standing === 'SUSPECTED' && ` (${words.suspected})`}</b>{status && <em class="tag" data-testid="emergency">{word('emergency', status)}</em>}</>
                : <span class="faint">{words.noEvent}</span>}
            {changeable && incident.eventId && (
                <DeedButton deed={deed} testid="event-leave" look="plain" send={() => remove(path)}>{words.leaveEvent}</DeedButton>
            )}
            {changeable && !incident.eventId && open.length > 0 && (
                <>
                    <select aria-label={words.setEvent} data-testid="event-select" value={chosen} onChange={(e) => setChosen(e.currentTarget.value)}>
                        <option value="">{t.value.desk.choose}</option>
                        {open.map((event) => <option key={event.id} value={event.id}>{event.title}</option>)}
                    </select>
                    <DeedButton deed={deed} testid="event-set" disabled={chosen === ''} send={() => put(path, { eventId: chosen })}>{words.setEvent}</DeedButton>
                </>
            )}
        </div>
    );
}
