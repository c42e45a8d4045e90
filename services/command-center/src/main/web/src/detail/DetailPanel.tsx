import { t } from '../i18n';
import { incidents } from '../live/store';
import { opened } from '../queue/selection';
import { IncidentView } from './IncidentView';
import { Overview } from './Overview';

export function DetailPanel() {
    const id = opened.value;
    const incident = id === null ? undefined : incidents.value.get(id);
    return (
        <aside class="panel detail" tabIndex={0} aria-label={t.value.detail.title} data-testid="detail" data-id={id ?? undefined}>
            {incident
                ? <IncidentView key={incident.id} incident={incident} />
                : <Overview missing={id !== null && incidents.value.size > 0} />}
        </aside>
    );
}
