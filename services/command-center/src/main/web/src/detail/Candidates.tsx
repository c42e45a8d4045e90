import type { Mission } from '../domain/situation';
import { post } from '../http/request';
import { t } from '../i18n';
import { metres } from '../i18n/format';
import { DeedButton } from '../parts/DeedButton';
import { nameOf } from '../parts/names';
import { may } from '../session/roles';
import { missionDetails } from './incidentDetail';

const SHOWN = 5;

/** Qualified, available people for one need, nearest first; an ask by hand may be refused if somebody was quicker. */
export function Candidates({ mission, line }: { mission: Mission; line: number }) {
    const words = t.value.mission;
    const need = missionDetails.of(mission.id)?.value?.needs?.find((n) => n.line === line);
    const asked = new Set(mission.asks.map((ask) => ask.volunteerId));
    const candidates = (need?.candidates ?? []).filter((candidate) => !asked.has(candidate.volunteerId));
    if (!need || mission.state === 'COMPLETED' || mission.state === 'REJECTED') return null;
    if (candidates.length === 0) return asked.size > 0 ? null : <p class="faint">{words.noCandidates}</p>;
    const askable = may('dispatch') && (mission.state === 'APPROVED' || mission.state === 'UNDERWAY');
    return (
        <details class="candidates" open={mission.state === 'PROPOSED'}>
            <summary>{words.candidates} ({candidates.length})</summary>
            <ol>
                {candidates.slice(0, SHOWN).map((candidate) => (
                    <li key={candidate.volunteerId} data-testid="candidate" data-id={candidate.volunteerId}>
                        <span>{nameOf(candidate.volunteerId)}</span>
                        <small class="faint">{typeof candidate.distanceM === 'number' ? metres(candidate.distanceM) : ''}</small>
                        {askable && (
                            <DeedButton
                                deed={`ask:${mission.id}:${candidate.volunteerId}`} testid="ask"
                                send={(key) => post(`/api/v1/missions/${encodeURIComponent(mission.id)}/asks`, { volunteerId: candidate.volunteerId, line }, key)}
                            >{t.value.actions.ask}</DeedButton>
                        )}
                    </li>
                ))}
            </ol>
        </details>
    );
}
