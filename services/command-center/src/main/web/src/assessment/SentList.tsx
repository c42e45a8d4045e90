import { useState } from 'preact/hooks';
import { placeName } from '../domain/regions';
import { t, word } from '../i18n';
import { moment } from '../i18n/zone';
import { useOne } from '../parts/useList';
import { world } from '../worlds/world';
import { AssessmentForm } from './AssessmentForm';
import type { Whole } from './assessment';
import { nextOf } from './draft';

const KEPT = 10;
const key = () => `sigap.kaji.sent.${world}`;

function sentHere(): readonly string[] {
    try {
        const ids = JSON.parse(localStorage.getItem(key()) ?? '[]') as unknown;
        return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, KEPT) : [];
    } catch {
        return [];
    }
}

/** The ids of what was sent from this phone, so that its sender sees what became of it. */
export function rememberSent(id: string): void {
    try { localStorage.setItem(key(), JSON.stringify([id, ...sentHere().filter((other) => other !== id)].slice(0, KEPT))); } catch { /* only the list of what was sent is lost */ }
}

export function SentList() {
    const [ids, setIds] = useState(sentHere);
    if (ids.length === 0) return null;
    return (
        <section class="outbox">
            <h2>{t.value.screens.kaji.sent}</h2>
            <ol class="tasks">{ids.map((id) => <Sent key={id} id={id} onReplaced={(next) => { rememberSent(next); setIds(sentHere()); }} />)}</ol>
        </section>
    );
}

function Sent({ id, onReplaced }: { id: string; onReplaced: (id: string) => void }) {
    const words = t.value.screens.kaji;
    const found = useOne<Whole>(`/api/v1/assessments/${encodeURIComponent(id)}`);
    const [correcting, setCorrecting] = useState(false);
    if (found.value === null) return found.busy ? <li class="task faint">{t.value.screens.loading}</li> : null;
    const whole = found.value;
    const { head } = whole;
    return (
        <li class="task" data-testid="kaji-sent" data-id={id} data-state={head.state}>
            <p><b>{placeName(head.region)}{head.jorong && ` · ${head.jorong}`}</b> <em class={`tag assessment ${head.state}`}>{word('assessmentState', head.state)}</em> <span class="faint">{words.version(head.version)} · {moment(head.submittedAt, head.region)}</span></p>
            {head.state === 'RETURNED' && <p class="problem">{word('assessmentReturn', head.reason)}</p>}
            {correcting
                ? <AssessmentForm subject={`replaces=${id}`} start={() => nextOf(whole, Date.now())} onCancel={() => setCorrecting(false)} onSent={(made) => onReplaced(made.id)} />
                : <button type="button" class="button" data-testid="kaji-correct" onClick={() => setCorrecting(true)}>{words.next}</button>}
        </li>
    );
}
