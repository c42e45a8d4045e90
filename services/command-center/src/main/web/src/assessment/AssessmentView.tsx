import { useState } from 'preact/hooks';
import { placeName } from '../domain/regions';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { moment } from '../i18n/zone';
import { now } from '../live/clock';
import { ReasonForm } from '../detail/ReasonForm';
import { DeedButton } from '../parts/DeedButton';
import { nameOf } from '../parts/names';
import { ProblemNote } from '../parts/ProblemNote';
import { newsOf, useOne } from '../parts/useList';
import { may } from '../session/roles';
import { me } from '../session/session';
import { AssessmentForm } from './AssessmentForm';
import { AssessmentContent } from './AssessmentContent';
import { checkable, releasable, returnable, isNewest, type Head, type Whole } from './assessment';
import { nextOf } from './draft';

/** One version: what it says, who sent, checked and released it, and what can be done with it now. */
export function AssessmentView({ id, others, onDone, onOpen }: { id: string; others: readonly Head[]; onDone: () => void; onOpen: (id: string) => void }) {
    const words = t.value.screens.kaji;
    const found = useOne<Whole>(`/api/v1/assessments/${encodeURIComponent(id)}`, newsOf('assessment'));
    const [correcting, setCorrecting] = useState(false);
    if (found.value === null) return found.problem !== null ? <ProblemNote problem={found.problem} /> : <p class="empty" role="status">{t.value.screens.loading}</p>;
    const { head } = found.value;
    const person = me.value?.personId;
    const path = `/api/v1/assessments/${encodeURIComponent(id)}`;
    const deed = (name: string) => `kaji-${name}:${id}:${head.state}`;
    const done = () => { found.reload(); onDone(); };
    const versions = others.filter((other) => other.series === head.series).sort((a, b) => a.version - b.version);
    if (correcting) {
        const whole = found.value;
        return <AssessmentForm subject={`replaces=${id}`} start={() => nextOf(whole, now.peek())} onCancel={() => setCorrecting(false)} onSent={(made) => { onDone(); onOpen(made.id); }} />;
    }
    return (
        <div data-testid="kaji" data-id={id} data-state={head.state}>
            <h3>{placeName(head.region)}{head.jorong && ` · ${head.jorong}`} <em class={`tag assessment ${head.state}`}>{word('assessmentState', head.state)}</em></h3>
            <p class="faint">{words.sentBy(nameOf(head.by), moment(head.submittedAt, head.region))}{head.checkedBy && head.checkedAt && ` · ${words.checkedBy(nameOf(head.checkedBy), moment(head.checkedAt, head.region))}`}
                {head.releasedBy && head.releasedAt && ` · ${words.releasedBy(nameOf(head.releasedBy), moment(head.releasedAt, head.region))}`}</p>
            {head.state === 'RETURNED' && <p class="problem">{words.returnedBy(nameOf(head.returnedBy ?? ''))}: {word('assessmentReturn', head.reason)}</p>}
            {versions.length > 1 && (
                <p class="versions">{words.versions}: {versions.map((one) => (
                    <button key={one.id} type="button" class="link" aria-current={one.id === id ? 'true' : undefined} onClick={() => onOpen(one.id)}>{words.version(one.version)} ({word('assessmentState', one.state)})</button>
                ))}</p>
            )}
            <div class="actions">
                {may('check') && checkable(head, person, others) && <DeedButton deed={deed('check')} testid="kaji-check" look="primary" send={(key) => post(`${path}/check`, {}, key)} onSent={done}>{words.check}</DeedButton>}
                {may('release') && releasable(head, person, others) && <DeedButton deed={deed('release')} testid="kaji-release" look="primary" send={(key) => post(`${path}/release`, {}, key)} onSent={done}>{words.release}</DeedButton>}
                {may('release') && returnable(head, others) && <ReasonForm deed={deed('return')} testid="kaji-return" kind="assessmentReturn" label={words.giveBack} send={(reason, key) => post(`${path}/return`, { reason }, key).then(done)} />}
                {isNewest(head, others) && <button type="button" class="button" data-testid="kaji-next" onClick={() => setCorrecting(true)}>{words.next}</button>}
            </div>
            {head.state === 'DRAFT' && head.by === person && <p class="note">{words.own}</p>}
            <AssessmentContent whole={found.value} />
        </div>
    );
}
