import { useState } from 'preact/hooks';
import { t, word } from '../i18n';
import { ListState } from '../parts/ListState';
import { newsOf, useList } from '../parts/useList';
import type { Place } from '../screens/route';
import { CaseCard } from './CaseCard';
import { inOrder, type CaseState, type SocialCase } from './case';
import '../styles/screens.css';

const states: readonly CaseState[] = ['OPEN', 'ACCEPTED', 'REFERRED', 'CLOSED'];

/** Quiet-day work: persons in need, from the report to what became of them. Never part of a disaster's numbers. */
export function SocialScreen({ at }: { at: Place }) {
    const words = t.value.screens.social;
    const [state, setState] = useState('');
    const list = useList<SocialCase>(`/api/v1/social-cases?limit=100${state === '' ? '' : `&state=${state}`}`, newsOf('report.social'), 1_000);
    return (
        <>
            <div class="screen-head"><h2>{words.title}</h2><p class="faint">{words.lead}</p></div>
            <div class="fields">
                <label>{words.state}
                    <select data-testid="case-filter" value={state} onChange={(e) => setState(e.currentTarget.value)}>
                        <option value="">{words.all}</option>
                        {states.map((code) => <option key={code} value={code}>{word('caseState', code)}</option>)}
                    </select>
                </label>
            </div>
            <ol class="cards">{inOrder(list.items).map((one) => <CaseCard key={one.id} social={one} chosen={one.id === at.id} onDone={list.reload} />)}</ol>
            <ListState list={list} empty={words.empty} />
        </>
    );
}
