import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { t } from '../i18n';
import { clockSeconds } from '../i18n/format';
import { log, state } from '../live/store';
import { SeverityMark } from '../parts/SeverityMark';
import { open, opened } from '../queue/selection';
import { useHeld } from '../queue/useHeld';
import { aboutIncident, factOf, sentence } from './sentence';

const onlyThis = signal(false);
const SHOWN = 120;

/** The event log, newest first. */
export function Timeline() {
    const words = t.value.timeline;
    const incident = opened.value;
    const filtered = onlyThis.value && incident !== null;
    const entries = useMemo(() => log.value
        .filter((entry) => !filtered || aboutIncident(entry, state.value) === incident)
        .slice(-SHOWN).reverse(), [log.value, filtered, incident]);
    const byN = new Map(entries.map((entry) => [String(entry.n), entry]));
    const held = useHeld([...byN.keys()], filtered ? incident : '');
    return (
        <section class="panel timeline" aria-labelledby="log-title">
            <div class="bar">
                <h2 id="log-title" tabIndex={-1}>{words.title}</h2>
                <label class="check">
                    <input type="checkbox" data-testid="log-only" checked={onlyThis.value} disabled={incident === null}
                        onChange={(e) => { onlyThis.value = e.currentTarget.checked; }} /> {words.only}
                </label>
                {held.fresh.length > 0 && <button type="button" class="fresh small" onClick={held.release}>{t.value.queue.fresh(held.fresh.length)}</button>}
            </div>
            <ol
                class="log" data-testid="log" tabIndex={0} aria-labelledby="log-title"
                onPointerEnter={held.onPointerEnter} onPointerLeave={held.onPointerLeave}
            >
                {entries.length === 0 && <li class="faint">{words.empty}</li>}
                {held.shown.map((n) => {
                    const entry = byN.get(n);
                    if (!entry) return null;
                    const about = aboutIncident(entry, state.value);
                    const severity = about === null ? undefined : state.value.incidents.get(about)?.severity;
                    return (
                        <li key={n} data-testid="log-entry" data-type={factOf(entry.type)} data-incident={about ?? undefined}>
                            <time>{clockSeconds(entry.time)}</time>
                            {severity ? <SeverityMark severity={severity} /> : <span class="mark-gap" />}
                            {about === null
                                ? <span>{sentence(entry, state.value)}</span>
                                : <button type="button" class="link" onClick={() => open(about)}>{sentence(entry, state.value)}</button>}
                        </li>
                    );
                })}
            </ol>
        </section>
    );
}
