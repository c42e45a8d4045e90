import { useState } from 'preact/hooks';
import { regionName } from '../domain/places';
import type { Incident } from '../domain/situation';
import { isOpen } from '../domain/words';
import { put, remove } from '../http/request';
import { t, word } from '../i18n';
import { incidents } from '../live/store';
import { DeedButton } from '../parts/DeedButton';
import { open } from '../queue/selection';
import { may } from '../session/roles';

const arrivals = ['STAY', 'RETURN', 'DESK'] as const;
const path = (incident: Incident, what: string) => `/api/v1/incidents/${encodeURIComponent(incident.id)}/${what}`;

/** Linking found it nearly the same as another one, says why, and a person decides. */
export function Maybe({ incident, maybe }: { incident: Incident; maybe: NonNullable<Incident['maybe']> }) {
    const words = t.value.sameness;
    const other = incidents.value.get(maybe.incidentId);
    if (!isOpen(incident)) return null;
    const name = other ? `${word('hazard', other.hazard)}, ${regionName(other.region, t.value.detail.unknownPlace)}` : words.elsewhere;
    return (
        <div class="note sameness" data-testid="maybe" data-other={maybe.incidentId}>
            <p>{words.maybe(name)} <span class="faint">{word('linkRule', maybe.rule)} · {t.value.detail.score(maybe.score.toFixed(2))}</span></p>
            {other && <button type="button" class="link" onClick={() => open(maybe.incidentId)}>{words.look}</button>}
            {may('verify') && (
                <>
                    <DeedButton deed={`merge:${incident.id}:${maybe.incidentId}`} testid="merge" send={() => put(path(incident, 'merge'), { into: maybe.incidentId })}>{words.merge}</DeedButton>
                    <DeedButton deed={`apart:${incident.id}:${maybe.incidentId}`} testid="apart" send={() => remove(path(incident, 'maybe'))}>{words.apart}</DeedButton>
                </>
            )}
        </div>
    );
}

/** A pointer to the survivor, which can be taken back; what came in meanwhile goes where the person says. */
export function Merged({ incident, into }: { incident: Incident; into: string }) {
    const words = t.value.sameness;
    const [where, setWhere] = useState<(typeof arrivals)[number]>('STAY');
    return (
        <div class="problem sameness" data-testid="merged">
            <p>{t.value.detail.merged} <button type="button" class="link" onClick={() => open(into)}>{t.value.detail.openSurvivor}</button></p>
            {may('verify') && (
                <>
                    <select aria-label={words.arrivals} data-testid="arrivals" value={where} onChange={(e) => setWhere(e.currentTarget.value as typeof where)}>
                        {arrivals.map((choice) => <option key={choice} value={choice}>{words.goes[choice]}</option>)}
                    </select>
                    <DeedButton deed={`unmerge:${incident.id}:${into}`} testid="unmerge" send={() => remove(`${path(incident, 'merge')}?arrivals=${where}`)}>{words.unmerge}</DeedButton>
                </>
            )}
        </div>
    );
}
