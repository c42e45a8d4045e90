import { useEffect } from 'preact/hooks';
import type { Mission } from '../domain/situation';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { DeedButton } from '../parts/DeedButton';
import { nameOf } from '../parts/names';
import { may } from '../session/roles';
import { AskList } from './AskList';
import { Candidates } from './Candidates';
import { missionDetails } from './incidentDetail';
import { ReasonForm } from './ReasonForm';

export function MissionView({ mission }: { mission: Mission }) {
    const words = t.value.mission;
    const version = `${mission.state}/${mission.asks.map((ask) => ask.volunteerId + ask.state).join()}`;
    useEffect(() => { void missionDetails.want(mission.id, version); }, [mission.id, version]);
    const path = `/api/v1/missions/${encodeURIComponent(mission.id)}`;
    const deed = (name: string) => `${name}:${mission.id}:${mission.state}`;
    return (
        <div class="mission" data-testid="mission" data-id={mission.id} data-state={mission.state}>
            <p>
                <em class={`tag mission-state ${mission.state}`}>{word('missionState', mission.state)}</em>
                {mission.approvedBy && <span class="faint"> {words.approvedBy} {nameOf(mission.approvedBy)}</span>}
            </p>
            {mission.state === 'PROPOSED' && may('sign') && (
                <div class="actions">
                    <DeedButton deed={deed('approve')} testid="approve" look="primary" send={(key) => post(`${path}/approval`, {}, key)}>{t.value.actions.approve}</DeedButton>
                    <ReasonForm deed={deed('reject-mission')} testid="reject-mission" kind="missionRejection" label={t.value.actions.rejectMission} send={(reason, key) => post(`${path}/rejection`, { reason }, key)} />
                </div>
            )}
            <ul class="needs">
                {mission.needs.map((need) => (
                    <li key={need.line}>
                        <b>{word('competence', need.competence)}</b>
                        <span>{words.filled(need.accepted ?? 0, need.count)}</span>
                        {(need.missing ?? 0) > 0 && <em class="tag unseen">{words.missing(need.missing!)}</em>}
                        <AskList mission={mission} line={need.line} />
                        <Candidates mission={mission} line={need.line} />
                    </li>
                ))}
            </ul>
            {(mission.state === 'UNDERWAY' || mission.state === 'APPROVED') && may('dispatch') && (
                <DeedButton deed={deed('complete')} testid="complete" send={(key) => post(`${path}/completion`, {}, key)}>{t.value.actions.complete}</DeedButton>
            )}
        </div>
    );
}
