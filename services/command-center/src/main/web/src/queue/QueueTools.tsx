import { t } from '../i18n';
import { sought } from './search';

/** Above the queue: what one looks for, and in which order it stands. */
export function QueueTools() {
    const words = t.value.screens.queue;
    return (
        <div class="queue-tools">
            <input
                type="search" data-testid="queue-search" aria-label={words.search} placeholder={words.searchHint} value={sought.value}
                onInput={(event) => { sought.value = event.currentTarget.value; }}
                onKeyDown={(event) => { if (event.key === 'Escape') { sought.value = ''; event.currentTarget.blur(); } }}
            />
            <details data-testid="queue-order">
                <summary>{words.order}</summary>
                <ol>{words.steps.split('|').map((step) => <li key={step}>{step}</li>)}</ol>
            </details>
        </div>
    );
}
