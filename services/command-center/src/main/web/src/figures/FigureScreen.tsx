import { useState } from 'preact/hooks';
import { t, word } from '../i18n';
import { placeName } from '../domain/regions';
import { isOpen } from '../domain/words';
import { events, incidents } from '../live/store';
import { ProblemNote } from '../parts/ProblemNote';
import { ownRegion, RegionSelect } from '../parts/RegionSelect';
import { newsOf, useOne } from '../parts/useList';
import { hashOf, type Place } from '../screens/route';
import { may } from '../session/roles';
import { FigureTable } from './FigureTable';
import { Guests } from './Guests';
import type { Figures } from './matrix';
import { StatementForm } from './StatementForm';
import '../styles/screens.css';

/** What every source says of a kejadian, side by side, what counts, and by which rule. */
export function FigureScreen({ at }: { at: Place }) {
    const words = t.value.screens.figures;
    const happenings = [...events.value.values()].filter((event) => !event.joinedInto && event.standing !== 'DROPPED')
        .sort((a, b) => (b.startedAt ?? '').localeCompare(a.startedAt ?? ''));
    const alone = [...incidents.value.values()].filter((incident) => isOpen(incident) && !incident.eventId);
    const [subject, setSubject] = useState(subjectOf(at));
    const [region, setRegion] = useState(at.query.get('region') ?? ownRegion());
    const chosen = subject || (happenings[0] ? `event=${happenings[0].id}` : '');
    const event = chosen.startsWith('event=') ? chosen.slice('event='.length) : null;
    const path = chosen === '' ? null : `/api/v1/figures?${chosen}&region=${encodeURIComponent(region)}`;
    const found = useOne<Figures>(path, newsOf('figure', 'assessment', 'posko', 'incident.grouped', 'incident.ungrouped'));
    const conflicts = found.value?.figures.filter((figure) => figure.conflict).length ?? 0;
    return (
        <>
            <div class="screen-head"><h2>{words.title}</h2><p class="faint">{words.lead}</p></div>
            <div class="fields">
                <label>{words.subject}
                    <select data-testid="figures-subject" value={chosen} onChange={(e) => setSubject(e.currentTarget.value)}>
                        {chosen === '' && <option value="">{words.noSubject}</option>}
                        {happenings.map((one) => <option key={one.id} value={`event=${one.id}`}>{one.title}</option>)}
                        {alone.slice(0, 100).map((one) => <option key={one.id} value={`incident=${one.id}`}>{word('hazard', one.hazard)}, {placeName(one.region)}</option>)}
                    </select>
                </label>
                <RegionSelect label={words.region} value={region} testid="figures-region" onChange={setRegion} />
                {event !== null && <a class="button" href={hashOf('laporan', '', { event, region })}>{t.value.screens.nav.to.laporan}</a>}
                {chosen !== '' && may('read') && <a class="button" href={hashOf('kaji', '', Object.fromEntries(new URLSearchParams(chosen)))}>{t.value.screens.nav.to.kaji}</a>}
            </div>
            {found.problem !== null && <ProblemNote problem={found.problem} />}
            {path === null && <p class="empty">{words.noSubject}</p>}
            {found.busy && found.value === null && path !== null && <p class="empty" role="status">{t.value.screens.loading}</p>}
            {found.value && conflicts > 0 && <p class="problem" data-testid="conflicts">{words.conflicts(conflicts)}</p>}
            {found.value && found.value.figures.length === 0 && <p class="empty" data-testid="figures-empty">{words.empty}</p>}
            {found.value && found.value.figures.length > 0 && (
                <FigureTable figures={found.value.figures} region={region} event={event} onDone={found.reload} />
            )}
            {found.value && found.value.guests.length > 0 && <Guests guests={found.value.guests} region={region} />}
            {event !== null && may('choose') && <StatementForm key={`${event}/${region}`} event={event} region={region} onDone={found.reload} />}
        </>
    );
}

function subjectOf(at: Place): string {
    const event = at.query.get('event');
    const incident = at.query.get('incident');
    return event ? `event=${event}` : incident ? `incident=${incident}` : '';
}
