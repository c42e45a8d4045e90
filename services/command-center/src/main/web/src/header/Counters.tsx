import { t } from '../i18n';
import { counters } from '../live/views';
import { leaveScreen } from '../queue/selection';
import { tab, type Tab } from './tab';

export function Counters() {
    const words = t.value.counters;
    const { critical, unseen, ready, desk } = counters.value;
    return (
        <div class="counters">
            <Counter id="critical" label={words.critical} value={critical} tone={critical > 0 ? 'KRITIS' : ''} to="triage" />
            <Counter id="unseen" label={words.unseen} value={unseen} tone={unseen > 0 ? 'unseen' : ''} to="triage" />
            <Counter id="ready" label={words.ready} value={ready} tone="" to="people" />
            <Counter id="desk" label={words.desk} value={desk} tone={desk > 0 ? 'waiting' : ''} to="desk" />
        </div>
    );
}

function Counter({ id, label, value, tone, to }: { id: string; label: string; value: number; tone: string; to: Tab }) {
    return (
        <button type="button" class={`counter ${tone}`} data-testid={`counter-${id}`} onClick={() => { tab.value = to; leaveScreen(); }}>
            <span>{label}</span> <b>{value}</b>
        </button>
    );
}
