import { Desk } from '../desk/Desk';
import { tab, type Tab } from '../header/tab';
import { t } from '../i18n';
import { counters, rows } from '../live/views';
import { PeopleList } from './PeopleList';
import { PlacesList } from './PlacesList';
import { TriageQueue } from './TriageQueue';

const tabs: readonly Tab[] = ['triage', 'desk', 'places', 'people'];

/** The left column: everything that is on the map is also in one of these lists. */
export function Lists() {
    const words = t.value.tabs;
    const count: Partial<Record<Tab, number>> = { triage: rows.value.length, desk: counters.value.desk };
    return (
        <div class="panel lists">
            <div class="tabs" role="tablist" aria-label={words.label}>
                {tabs.map((name) => (
                    <button
                        key={name} type="button" role="tab" id={`tab-${name}`} aria-controls="list-panel" data-testid={`tab-${name}`}
                        aria-selected={tab.value === name} onClick={() => { tab.value = name; }}
                    >{words[name]}{count[name] === undefined ? '' : <b>{count[name]}</b>}</button>
                ))}
            </div>
            <div class="scroll" role="tabpanel" id="list-panel" tabIndex={0} aria-labelledby={`tab-${tab.value}`}>
                {tab.value === 'triage' && <TriageQueue />}
                {tab.value === 'desk' && <Desk />}
                {tab.value === 'places' && <PlacesList />}
                {tab.value === 'people' && <PeopleList />}
            </div>
        </div>
    );
}
