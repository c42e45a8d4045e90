import { useState } from 'preact/hooks';
import { t, word } from '../i18n';
import { now } from '../live/clock';
import { ListState } from '../parts/ListState';
import { newsOf, useList } from '../parts/useList';
import { hashOf, type Place } from '../screens/route';
import { incidents } from '../live/store';
import { me } from '../session/session';
import { AssessmentForm } from './AssessmentForm';
import { AssessmentView } from './AssessmentView';
import { AssessmentRow } from './AssessmentRow';
import { inOrder, type AssessmentState, type Head } from './assessment';
import { emptyDraft } from './draft';
import { SubjectSelect } from './SubjectSelect';
import '../styles/screens.css';

const states: readonly AssessmentState[] = ['DRAFT', 'CHECKED', 'RETURNED', 'RELEASED'];
export const NEW = 'baru';

/** Kaji cepat of the own regions: what waits to be checked, what waits to be released, and what was said before. */
export function AssessmentScreen({ at }: { at: Place }) {
    const words = t.value.screens.kaji;
    const [state, setState] = useState('');
    const incident = at.query.get('incident');
    const event = at.query.get('event');
    const query = new URLSearchParams({ ...(state === '' ? {} : { state }), ...(incident ? { incident } : {}), ...(event ? { event } : {}), limit: '100' });
    const list = useList<Head>(`/api/v1/assessments?${query.toString()}`, newsOf('assessment'), 1_000);
    const preset = incident ? `incident=${incident}` : event ? `event=${event}` : '';
    const [subject, setSubject] = useState(preset);
    const keep: Record<string, string> = { ...(incident ? { incident } : {}), ...(event ? { event } : {}) };
    const go = (id: string) => { location.hash = hashOf('kaji', id, keep); };
    const start = () => {
        const about = subject.startsWith('incident=') ? incidents.peek().get(subject.slice('incident='.length))?.region : undefined;
        return emptyDraft(subject, about ?? '', now.peek(), me.peek()?.name ?? '');
    };
    return (
        <>
            <div class="screen-head"><h2>{words.title}</h2><p class="faint">{words.lead}</p></div>
            <div class="fields">
                <label>{words.state}
                    <select data-testid="kaji-filter" value={state} onChange={(e) => setState(e.currentTarget.value)}>
                        <option value="">{words.all}</option>
                        {states.map((code) => <option key={code} value={code}>{word('assessmentState', code)}</option>)}
                    </select>
                </label>
                {preset !== '' && <a class="button" href={hashOf('kaji')}>{words.allSubjects}</a>}
                <button type="button" class="button primary" data-testid="kaji-new" onClick={() => go(NEW)}>{words.create}</button>
            </div>
            <div class="two">
                <div>
                    <ol class="rows" data-testid="kaji-list">{inOrder(list.items).map((head) => <AssessmentRow key={head.id} head={head} open={head.id === at.id} href={hashOf('kaji', head.id, keep)} />)}</ol>
                    <ListState list={list} empty={words.empty} />
                </div>
                <div class="panel inner">
                    {at.id === '' && <p class="empty">{words.none}</p>}
                    {at.id === NEW && <SubjectSelect value={subject} onChange={setSubject} />}
                    {at.id === NEW && subject !== '' && (
                        <AssessmentForm key={subject} subject={subject} start={start} onCancel={() => go('')} onSent={(made) => { list.reload(); go(made.id); }} />
                    )}
                    {at.id !== '' && at.id !== NEW && <AssessmentView key={at.id} id={at.id} others={list.items} onDone={list.reload} onOpen={go} />}
                </div>
            </div>
        </>
    );
}
