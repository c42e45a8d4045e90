import { placeName } from '../domain/regions';
import { isOpen } from '../domain/words';
import { t, word } from '../i18n';
import { events, incidents } from '../live/store';

/** What a new kaji cepat is about: an incident, or a whole kejadian. */
export function SubjectSelect({ value, onChange }: { value: string; onChange: (subject: string) => void }) {
    const words = t.value.screens.kaji;
    const open = [...incidents.value.values()].filter(isOpen).sort((a, b) => b.openedAt.localeCompare(a.openedAt)).slice(0, 200);
    const happenings = [...events.value.values()].filter((event) => !event.joinedInto && event.standing !== 'DROPPED');
    return (
        <label class="block">{words.about}
            <select data-testid="kaji-subject" value={value} onChange={(e) => onChange(e.currentTarget.value)}>
                <option value="">{t.value.desk.choose}</option>
                <optgroup label={words.incidents}>
                    {open.map((one) => <option key={one.id} value={`incident=${one.id}`}>{word('hazard', one.hazard)}, {placeName(one.region)}</option>)}
                </optgroup>
                <optgroup label={words.events}>
                    {happenings.map((one) => <option key={one.id} value={`event=${one.id}`}>{one.title}</option>)}
                </optgroup>
            </select>
        </label>
    );
}
