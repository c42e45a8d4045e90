import { signal } from '@preact/signals';
import { regionName } from '../domain/places';
import type { Incident } from '../domain/situation';
import { shortId } from '../i18n/format';
import { word } from '../i18n';

/** What the queue is searched for; '' shows all of it. */
export const sought = signal('');

export function focusSearch(): void {
    document.querySelector<HTMLInputElement>('[data-testid="queue-search"]')?.focus();
}

/** Every word must be found in what the row says. */
export function matches(incident: Incident, text: string): boolean {
    const said = [word('hazard', incident.hazard), regionName(incident.region, ''), incident.region ?? '', word('severity', incident.severity), word('incidentState', incident.state), incident.id, shortId(incident.id)]
        .join(' ').toLowerCase();
    return text.toLowerCase().split(/\s+/).every((part) => said.includes(part));
}
