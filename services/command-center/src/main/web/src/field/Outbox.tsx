import { t } from '../i18n';
import { waiting } from '../outbox/outbox';
import { OutboxRow } from './OutboxRow';

/** Every report of this phone, newest first: what waits, what was refused, and the codes of those that arrived. */
export function Outbox() {
    const reports = waiting.value ?? [];
    return (
        <section id="antrean" class="outbox" aria-labelledby="antrean-title" hidden={reports.length === 0}>
            <h2 id="antrean-title">{t.value.outbox.title}</h2>
            <ol class="tasks">{[...reports].reverse().map((report) => <OutboxRow key={report.id} report={report} />)}</ol>
        </section>
    );
}
