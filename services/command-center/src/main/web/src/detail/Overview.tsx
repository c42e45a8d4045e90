import { regionName } from '../domain/places';
import { t, word } from '../i18n';
import { incidents, missions } from '../live/store';
import { awaitingApproval, unseenAlerts } from '../live/views';
import { SeverityMark } from '../parts/SeverityMark';
import { incidentOf } from '../queue/order';
import { open } from '../queue/selection';
import { AlertCard } from './AlertCard';

/** With nothing chosen the panel shows what somebody has to do something about. */
export function Overview({ missing }: { missing: boolean }) {
    const words = t.value.detail;
    const quiet = unseenAlerts.value.length === 0 && awaitingApproval.value.length === 0;
    return (
        <>
            <h2>{words.overview}</h2>
            {missing && <p class="problem">{words.gone}</p>}
            <p class="faint">{words.none}</p>
            {quiet && <p class="empty">{words.allSeen}</p>}
            {unseenAlerts.value.length > 0 && <h3>{words.alerts} ({unseenAlerts.value.length})</h3>}
            {unseenAlerts.value.slice(0, 30).map((alert) => (
                <AlertCard key={alert.id} alert={alert} about={incidentOf(alert, missions.value)} />
            ))}
            {awaitingApproval.value.length > 0 && <h3>{words.approvals} ({awaitingApproval.value.length})</h3>}
            <ul class="plain">
                {awaitingApproval.value.slice(0, 30).map((mission) => (
                    <li key={mission.id}>
                        <button type="button" class="link" data-testid="approval-row" onClick={() => open(mission.incidentId)}>
                            <SeverityMark severity={mission.severity ?? ''} />
                            {word('hazard', incidents.value.get(mission.incidentId)?.hazard)} · {regionName(mission.region, words.unknownPlace)}
                        </button>
                    </li>
                ))}
            </ul>
        </>
    );
}
