import { kajiAddress } from '../assessment/address';
import { regionName } from '../domain/places';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { left, point } from '../i18n/format';
import { now } from '../live/clock';
import { DeedButton } from '../parts/DeedButton';
import { me } from '../session/session';
import { loadMine, type Mine } from './mine';

const nextStep = { ACCEPTED: 'EN_ROUTE', EN_ROUTE: 'ON_SITE', ON_SITE: 'DONE' } as const;

export function MineRow({ task }: { task: Mine }) {
    const words = t.value.field;
    const path = `/api/v1/missions/${encodeURIComponent(task.missionId)}/asks/${encodeURIComponent(me.value!.personId)}`;
    const deed = (name: string) => `${name}:${task.missionId}:${task.line}:${task.state}`;
    const rest = left(task.expiresAt, now.value);
    const step = task.state in nextStep ? nextStep[task.state as keyof typeof nextStep] : null;
    const stepWords = { EN_ROUTE: words.depart, ON_SITE: words.arrive, DONE: words.finish };
    return (
        <li class={`task ${task.state}`} data-testid="mine-row" data-id={task.missionId} data-state={task.state}>
            <h2>{word('hazard', task.hazard)} · {regionName(task.region, t.value.detail.unknownPlace)}</h2>
            <p>
                <b>{word('competence', task.competence)}</b>
                {task.point && <span class="faint"> · {point(task.point.lat, task.point.lng)}</span>}
            </p>
            <p>
                <em class={`tag ask ${task.state}`}>{word('askState', task.state)}</em>{' '}
                {task.state === 'ASKED' && task.expiresAt && <span class="count">{rest === null ? t.value.mission.late : t.value.mission.until(rest)}</span>}
            </p>
            <div class="actions">
                {task.state === 'ASKED' && (
                    <>
                        <DeedButton deed={deed('accept')} testid="accept" look="primary" onSent={() => void loadMine()}
                            send={(key) => post(`${path}/answer`, { answer: 'ACCEPT' }, key)}>{words.accept}</DeedButton>
                        <DeedButton deed={deed('decline')} testid="decline" onSent={() => void loadMine()}
                            send={(key) => post(`${path}/answer`, { answer: 'DECLINE' }, key)}>{words.decline}</DeedButton>
                    </>
                )}
                {(task.state === 'ON_SITE' || task.state === 'DONE') && <a class="button" data-testid="task-kaji" href={kajiAddress(task.incidentId)}>{t.value.screens.nav.to.kaji}</a>}
                {step && (
                    <DeedButton deed={deed(step)} testid={`step-${step}`} look="primary" onSent={() => void loadMine()}
                        send={(key) => post(`${path}/progress`, { step }, key)}>{stepWords[step]}</DeedButton>
                )}
            </div>
        </li>
    );
}
