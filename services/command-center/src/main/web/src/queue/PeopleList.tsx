import { regionName } from '../domain/places';
import { t, word } from '../i18n';
import { busy, duties, type Duty } from '../live/views';
import { nameOf } from '../parts/names';

const order: readonly Duty[] = ['busy', 'ready', 'away'];
const MOST = 300;

/** The dots of the map as a list: who is on duty, who is free, who is not. */
export function PeopleList() {
    const words = t.value.people;
    const sorted = [...duties.value].sort((a, b) =>
        order.indexOf(a.duty) - order.indexOf(b.duty)
        || (a.person.region ?? '').localeCompare(b.person.region ?? '') || a.person.id.localeCompare(b.person.id));
    if (sorted.length === 0) return <p class="empty">{words.empty}</p>;
    return (
        <ul class="people">
            {sorted.slice(0, MOST).map(({ person, duty }) => (
                <li key={person.id} data-testid="person-row" data-duty={duty}>
                    <span class={`dot ${duty}`} />
                    <b>{nameOf(person.id)}</b>
                    <span>
                        {regionName(person.region, t.value.detail.unknownPlace)}
                        <span class="faint"> · {word('pillar', person.pillar)}{person.tier ? ` ${word('tier', person.tier)}` : ''}</span>
                    </span>
                    <span class="faint">{(person.competences ?? []).map((code) => word('competence', code)).join(', ')}</span>
                    <em class="tag">{duty === 'busy' ? word('askState', busy.value.get(person.id)) : words[duty]}</em>
                </li>
            ))}
        </ul>
    );
}
