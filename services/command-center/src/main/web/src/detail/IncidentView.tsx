import { useEffect } from 'preact/hooks';
import type { Incident } from '../domain/situation';
import { isOpen, isUnderWay, isUnseen, shownState } from '../domain/words';
import { t, word } from '../i18n';
import { regionName } from '../domain/places';
import { alertsOf, missionsOf } from '../live/views';
import { SeverityMark } from '../parts/SeverityMark';
import { closeDetail } from '../queue/selection';
import { AlertCard } from './AlertCard';
import { EventLine } from './EventLine';
import { Facts } from './Facts';
import { IncidentActions } from './IncidentActions';
import { incidentDetails } from './incidentDetail';
import { MissionView } from './MissionView';
import { Reports } from './Reports';
import { PresenceTag } from '../presence/Presence';
import { may } from '../session/roles';
import { later } from '../screens/later';
import { MergeForm } from './MergeForm';
import { Maybe, Merged } from './Sameness';

const FigureSummary = later(() => import('../figures/FigureSummary').then((m) => m.FigureSummary));

export function IncidentView({ incident }: { incident: Incident }) {
    const words = t.value.detail;
    const version = `${incident.state}/${incident.reports}/${incident.updatedAt ?? ''}`;
    useEffect(() => { void incidentDetails.want(incident.id, version); }, [incident.id, version]);
    const alerts = alertsOf(incident.id);
    const missions = missionsOf(incident.id);
    const detail = incidentDetails.of(incident.id);
    return (
        <>
            <div class="detail-head">
                <SeverityMark severity={incident.severity} done={!isOpen(incident)} large />
                <div>
                    <h2>{word('hazard', incident.hazard)}</h2>
                    <p>{regionName(incident.region, words.unknownPlace)} · <b>{word('severity', incident.severity)}</b></p>
                </div>
                <em class={`tag state ${incident.state}`} data-testid="incident-state" data-state={incident.state}>{word('incidentState', shownState(incident, missions.some(isUnderWay)))}</em>
                <button type="button" class="quiet" aria-label={words.close} title={words.close} onClick={closeDetail}>✕</button>
            </div>
            {incident.mergedInto ? <Merged incident={incident} into={incident.mergedInto} /> : incident.maybe && <Maybe incident={incident} maybe={incident.maybe} />}
            <p class="presence-line"><PresenceTag subject={incident.id} /></p>
            <IncidentActions incident={incident} />
            {may('group') && isOpen(incident) && <MergeForm incident={incident} />}
            {alerts.filter(isUnseen).map((alert) => <AlertCard key={alert.id} alert={alert} />)}
            <h3>{words.facts}</h3>
            <Facts incident={incident} detail={detail?.value ?? null} />
            <EventLine incident={incident} />
            <FigureSummary incident={incident} />
            <h3 id="missions" tabIndex={-1}>{t.value.mission.title}</h3>
            {missions.length === 0 && <p class="faint">{t.value.mission.none}</p>}
            {missions.map((mission) => <MissionView key={mission.id} mission={mission} />)}
            <Reports incidentId={incident.id} expected={incident.reports} />
            {alerts.filter((alert) => !isUnseen(alert)).map((alert) => <AlertCard key={alert.id} alert={alert} />)}
        </>
    );
}
