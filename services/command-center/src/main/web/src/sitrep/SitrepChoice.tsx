import { t, word } from '../i18n';
import { zoneOf } from '../i18n/zone';
import { now } from '../live/clock';
import { events } from '../live/store';
import { RegionSelect } from '../parts/RegionSelect';
import { lastDay, type Audience, type Choice, type WindowKind } from './request';

const windows: readonly WindowKind[] = ['daily', 'since', 'custom'];

/** Region, kejadian, window and for whom. */
export function SitrepChoice({ choice, onChange, internal }: { choice: Choice; onChange: (choice: Choice) => void; internal: boolean }) {
    const words = t.value.screens.sitrep;
    const change = (part: Partial<Choice>) => onChange({ ...choice, ...part });
    const zone = zoneOf(choice.region).name;
    const readers: readonly Audience[] = internal ? ['shareable', 'public', 'internal'] : ['shareable', 'public'];
    const happenings = [...events.value.values()].filter((event) => !event.joinedInto && event.standing !== 'DROPPED');
    return (
        <div class="fields" data-testid="sitrep-choice">
            <RegionSelect label={words.region} value={choice.region} testid="sitrep-region" onChange={(region) => change({ region })} />
            <label>{words.event}
                <select data-testid="sitrep-event" value={choice.event} onChange={(e) => change({ event: e.currentTarget.value })}>
                    <option value="">{words.allEvents}</option>
                    {happenings.map((event) => <option key={event.id} value={event.id}>{event.title}</option>)}
                </select>
            </label>
            <label>{words.window}
                <select data-testid="sitrep-window" value={choice.window} onChange={(e) => change({ window: e.currentTarget.value as WindowKind })}>
                    {windows.map((kind) => <option key={kind} value={kind}>{words.windows[kind](zone)}</option>)}
                </select>
            </label>
            {choice.window === 'daily' && (
                <label>{words.ends}
                    <input type="date" data-testid="sitrep-date" max={lastDay(now.value, choice.region)} value={choice.date || lastDay(now.value, choice.region)}
                        onChange={(e) => change({ date: e.currentTarget.value === lastDay(now.peek(), choice.region) ? '' : e.currentTarget.value })} />
                </label>
            )}
            {choice.window === 'custom' && (
                <>
                    <label>{words.from(zone)}<input type="datetime-local" data-testid="sitrep-from" value={choice.from} onChange={(e) => change({ from: e.currentTarget.value })} /></label>
                    <label>{words.to(zone)}<input type="datetime-local" data-testid="sitrep-to" value={choice.to} onChange={(e) => change({ to: e.currentTarget.value })} /></label>
                </>
            )}
            <label>{words.audience}
                <select data-testid="sitrep-audience" value={choice.audience} onChange={(e) => change({ audience: e.currentTarget.value as Audience })}>
                    {readers.map((reader) => <option key={reader} value={reader}>{word('audience', reader)}</option>)}
                </select>
            </label>
            {choice.audience === 'internal' && <p class="note wide">{words.onRecord}</p>}
        </div>
    );
}
