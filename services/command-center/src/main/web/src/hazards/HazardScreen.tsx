import { useMemo, useState } from 'preact/hooks';
import { t, word } from '../i18n';
import { events } from '../live/store';
import { ListState } from '../parts/ListState';
import { newsOf, useList } from '../parts/useList';
import { now } from '../live/clock';
import { me } from '../session/session';
import type { Place } from '../screens/route';
import { FeedTable } from './FeedTable';
import { HazardCard } from './HazardCard';
import { concerns, newestFirst, type Hazard } from './hazard';
import { Suspected } from './Suspected';
import '../styles/screens.css';

const DAY_MS = 86_400_000;
const spans = [1, 7, 30] as const;
const kinds = ['gempa_bumi', 'tsunami', 'cuaca_ekstrem', 'banjir', 'erupsi', 'angin_puting_beliung', 'gelombang_pasang', 'kekeringan', 'kebakaran_hutan'] as const;

/** What nature did, as agencies tell it, whom to credit for it, and how old that is. */
export function HazardScreen({ at }: { at: Place }) {
    const words = t.value.screens.hazards;
    const [days, setDays] = useState<number>(7);
    const [kind, setKind] = useState('');
    const [ours, setOurs] = useState(true);
    // a fixed beginning: one that moved with the clock would be another list each second
    const since = useMemo(() => new Date(now.peek() - days * DAY_MS).toISOString(), [days]);
    const query = new URLSearchParams({ since, limit: '200', ...(kind === '' ? {} : { hazard: kind }) });
    const list = useList<Hazard>(`/api/v1/hazards?${query.toString()}`, newsOf('hazard'), 1_000);
    const mine = me.value?.regions ?? [];
    const shown = newestFirst(list.items).filter((hazard) => !ours || hazard.id === at.id || concerns(hazard, mine));
    const suspected = [...events.value.values()].filter((event) => event.standing === 'SUSPECTED' && !event.joinedInto);
    return (
        <>
            <div class="screen-head"><h2>{words.title}</h2><p class="faint">{words.lead}</p></div>
            {suspected.map((event) => <Suspected key={event.id} event={event} />)}
            <FeedTable />
            <div class="fields">
                <label>{words.since}
                    <select data-testid="hazard-days" value={days} onChange={(e) => setDays(Number(e.currentTarget.value))}>
                        {spans.map((n) => <option key={n} value={n}>{words.days(n)}</option>)}
                    </select>
                </label>
                <label>{words.kind}
                    <select value={kind} onChange={(e) => setKind(e.currentTarget.value)}>
                        <option value="">{words.allKinds}</option>
                        {kinds.map((code) => <option key={code} value={code}>{word('hazard', code)}</option>)}
                    </select>
                </label>
                <label class="check"><input type="checkbox" checked={ours} data-testid="hazard-ours" onChange={(e) => setOurs(e.currentTarget.checked)} /> {words.ours}</label>
            </div>
            <ol class="cards">{shown.map((hazard) => <HazardCard key={hazard.id} hazard={hazard} start={hazard.id === at.id} onDone={list.reload} />)}</ol>
            {shown.length === 0 && list.items.length > 0 && <p class="empty">{words.noneHere(list.items.length)}</p>}
            <ListState list={list} empty={words.empty} />
        </>
    );
}
