import type { Incident } from '../domain/situation';
import { regionName } from '../domain/places';
import { t, word } from '../i18n';
import { age, clockMinutes, dayAndTime, point, shortId } from '../i18n/format';
import { now } from '../live/clock';
import { nameOf } from '../parts/names';
import type { IncidentDetail } from './incidentDetail';

const DAY_MS = 86_400_000;

export function Facts({ incident, detail }: { incident: Incident; detail: IncidentDetail | null }) {
    const words = t.value.detail;
    const counts = Object.entries(detail?.counts ?? {}).filter(([, n]) => typeof n === 'number');
    const exact = typeof incident.lat === 'number' && typeof incident.lng === 'number';
    return (
        <dl class="facts">
            <dt>{words.opened}</dt>
            <dd title={dayAndTime(incident.openedAt)}>
                {(now.value - Date.parse(incident.openedAt) < DAY_MS ? clockMinutes : dayAndTime)(incident.openedAt)} {t.value.time.zone}
                {' · '}{t.value.time.ago(age(incident.openedAt, now.value))}
            </dd>
            {incident.updatedAt && <><dt>{words.updated}</dt><dd>{t.value.time.ago(age(incident.updatedAt, now.value))}</dd></>}
            <dt>{words.place}</dt>
            <dd>{regionName(incident.region, words.unknownPlace)} <small class="faint">{incident.region}</small></dd>
            <dt>{words.point}</dt>
            <dd>{exact ? point(incident.lat!, incident.lng!) : <span class="faint">{words.noPoint}</span>}</dd>
            {incident.verifiedBy && <><dt>{words.verifiedBy}</dt><dd>{nameOf(incident.verifiedBy)}</dd></>}
            {counts.length > 0 && (
                <><dt>{words.counts}</dt><dd>{counts.map(([code, n]) => `${n} ${word('counts', code)}`).join(', ')}</dd></>
            )}
            <dt>{words.id}</dt><dd class="faint" title={incident.id}>·{shortId(incident.id)}</dd>
        </dl>
    );
}
