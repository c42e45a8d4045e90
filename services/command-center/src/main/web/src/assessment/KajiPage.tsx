import { useEffect, useState } from 'preact/hooks';
import { inOrder as tasksInOrder, mine, loadMine } from '../field/mine';
import { placeName } from '../domain/regions';
import { t, word } from '../i18n';
import { ProblemNote } from '../parts/ProblemNote';
import { useList, useOne } from '../parts/useList';
import { me } from '../session/session';
import { AssessmentForm } from './AssessmentForm';
import { emptyDraft } from './draft';
import { rememberSent, SentList } from './SentList';

interface Nearby {
    readonly id: string;
    readonly hazard: string;
    readonly region: string;
    readonly state: string;
    readonly openedAt: string;
    readonly mergedInto?: string | null;
}

const OVER = ['CLOSED', 'REJECTED'];

/** Kaji cepat on the spot: about a task of one's own, or an incident of one's own region. */
export function KajiPage() {
    const words = t.value.screens.kaji;
    const asked = new URLSearchParams(location.search).get('incident');
    const [subject, setSubject] = useState(asked ? `incident=${asked}` : '');
    const [sent, setSent] = useState(0);
    useEffect(() => { if (me.value) void loadMine(); }, [me.value?.personId]);
    const tasks = tasksInOrder(mine.value ?? []).filter((task, i, all) => all.findIndex((other) => other.incidentId === task.incidentId) === i);
    const list = useList<Nearby>('/api/v1/incidents?limit=200', me.value?.personId ?? '', 1_000);
    const nearby = list.items.filter((one) => !OVER.includes(one.state) && !one.mergedInto && !tasks.some((task) => task.incidentId === one.id))
        .sort((a, b) => b.openedAt.localeCompare(a.openedAt));
    const chosen = subject.replace('incident=', '');
    const known = tasks.some((task) => task.incidentId === chosen) || nearby.some((one) => one.id === chosen);
    // where it is must be known before the form begins: a region that is guessed is a figure that counts elsewhere
    const about = useOne<Nearby>(chosen === '' ? null : `/api/v1/incidents/${encodeURIComponent(chosen)}`, me.value?.personId ?? '');
    const start = () => emptyDraft(subject, about.value?.region ?? '', Date.now(), me.peek()?.name ?? '');
    return (
        <>
            <SentList key={sent} />
            <label class="block">{words.about}
                <select data-testid="kaji-subject" value={subject} onChange={(event) => setSubject(event.currentTarget.value)}>
                    <option value="">{t.value.desk.choose}</option>
                    {tasks.map((task) => <option key={task.incidentId} value={`incident=${task.incidentId}`}>{word('hazard', task.hazard)}, {placeName(task.region)} ({words.ownTask})</option>)}
                    {nearby.map((one) => <option key={one.id} value={`incident=${one.id}`}>{word('hazard', one.hazard)}, {placeName(one.region)}</option>)}
                    {subject !== '' && !known && <option value={subject}>{words.chosenBefore}</option>}
                </select>
            </label>
            {subject === '' && <p class="faint">{words.lead}</p>}
            {subject === '' && !list.busy && list.problem === null && tasks.length + nearby.length === 0 && <p class="empty" data-testid="kaji-none">{words.noneNearby}</p>}
            {list.problem !== null && me.value && <ProblemNote problem={list.problem} />}
            {subject !== '' && about.busy && <p class="faint" role="status">{t.value.screens.loading}</p>}
            {subject !== '' && !about.busy && <AssessmentForm key={`${subject}/${sent}`} subject={subject} start={start} onSent={(made) => { rememberSent(made.id); setSent(sent + 1); setSubject(''); scrollTo(0, 0); }} />}
        </>
    );
}
