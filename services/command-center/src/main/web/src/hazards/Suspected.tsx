import { ReasonForm } from '../detail/ReasonForm';
import { placeName } from '../domain/regions';
import type { Happening } from '../domain/situation';
import { post } from '../http/request';
import { t } from '../i18n';
import { moment } from '../i18n/zone';
import { DeedButton } from '../parts/DeedButton';
import { may } from '../session/roles';
import { joined, magnitudeText, shakingText } from './hazard';

/** A kejadian that a rule suspects: a person says that it is so, or that it is not. */
export function Suspected({ event }: { event: Happening }) {
    const words = t.value.screens.hazards;
    const path = `/api/v1/events/${encodeURIComponent(event.id)}`;
    const regions = event.regions ?? [];
    return (
        <section class="alert unseen" data-testid="suspected" data-id={event.id}>
            <h3>{words.suspected}: {event.title}</h3>
            <p class="faint">
                {joined(event.startedAt ? moment(event.startedAt, regions[0] ?? '13') : '', magnitudeText(event.magnitude), shakingText(event.mmi), regions.map(placeName).join(', '))}
            </p>
            {event.withdrawn === true && <p class="problem">{words.withdrawnByAll}</p>}
            <div class="actions">
                {may('confirm') && <DeedButton deed={`confirm:${event.id}:${event.standing}`} testid="event-confirm" look="primary" send={(key) => post(`${path}/confirmation`, {}, key)}>{words.confirm}</DeedButton>}
                {may('group') && <ReasonForm deed={`drop:${event.id}:${event.standing}`} testid="event-drop" kind="eventDismissal" label={words.drop} send={(reason, key) => post(`${path}/dismissal`, { reason }, key)} />}
            </div>
        </section>
    );
}
