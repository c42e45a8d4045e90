import { t } from '../i18n';
import { incidents } from '../live/store';
import { rows } from '../live/views';
import { QueueTools } from './QueueTools';
import { matches, sought } from './search';
import { open } from './selection';
import { QueueRow } from './QueueRow';
import { releaseQueue, shownIds } from './shown';
import { useHeld } from './useHeld';
import { SeverityMark } from '../parts/SeverityMark';
import { rank } from '../domain/words';

/** Beyond this the list says how many lesser ones follow; nobody reads further while triaging. */
const MOST = 200;

export function TriageQueue() {
    const words = t.value.queue;
    const found = sought.value.trim() === '' ? rows.value : rows.value.filter((row) => matches(row.incident, sought.value.trim()));
    const wanted = found.slice(0, MOST);
    const held = useHeld(wanted.map((row) => row.incident.id), sought.value);
    const byId = new Map(rows.value.map((row) => [row.incident.id, row]));
    shownIds.current = held.shown;
    releaseQueue.current = held.release;
    const worstFresh = held.fresh.map((id) => byId.get(id)!.incident.severity).sort((a, b) => rank(a) - rank(b))[0];
    return (
        <section class="list" aria-label={words.title} onPointerEnter={held.onPointerEnter} onPointerLeave={held.onPointerLeave}>
            <QueueTools />
            {worstFresh && (
                <button type="button" class="fresh" data-testid="queue-new" onClick={held.release}>
                    <SeverityMark severity={worstFresh} /> {words.fresh(held.fresh.length)} <small>{words.freshHint}</small>
                </button>
            )}
            {held.shown.length === 0 && held.fresh.length === 0 && (
                <p class="empty" data-testid="queue-empty">{sought.value === '' ? <>{words.empty}<small>{words.emptyHint}</small></> : t.value.screens.queue.notFound}</p>
            )}
            <ol class="rows" id="queue">
                {held.shown.map((id) => {
                    const row = byId.get(id);
                    const incident = row?.incident ?? incidents.value.get(id);
                    return incident && (
                        <QueueRow
                            key={id} incident={incident} unseen={row?.unseen ?? false} approval={row?.approval ?? false}
                            responding={row?.responding ?? false} onOpen={open}
                        />
                    );
                })}
            </ol>
            {found.length > MOST && <p class="faint more">{words.more(found.length - MOST)}</p>}
        </section>
    );
}
