import { t } from '../i18n';
import { incidents } from '../live/store';
import { rows } from '../live/views';
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
    const wanted = rows.value.slice(0, MOST);
    const held = useHeld(wanted.map((row) => row.incident.id));
    const byId = new Map(rows.value.map((row) => [row.incident.id, row]));
    shownIds.current = held.shown;
    releaseQueue.current = held.release;
    const worstFresh = held.fresh.map((id) => byId.get(id)!.incident.severity).sort((a, b) => rank(a) - rank(b))[0];
    return (
        <section class="list" aria-label={words.title} onPointerEnter={held.onPointerEnter} onPointerLeave={held.onPointerLeave}>
            {worstFresh && (
                <button type="button" class="fresh" data-testid="queue-new" onClick={held.release}>
                    <SeverityMark severity={worstFresh} /> {words.fresh(held.fresh.length)} <small>{words.freshHint}</small>
                </button>
            )}
            {held.shown.length === 0 && held.fresh.length === 0 && (
                <p class="empty" data-testid="queue-empty">{words.empty}<small>{words.emptyHint}</small></p>
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
            {rows.value.length > MOST && <p class="faint more">{words.more(rows.value.length - MOST)}</p>}
        </section>
    );
}
