import { useState } from 'preact/hooks';
import { regionName } from '../domain/places';
import type { Incident } from '../domain/situation';
import { isOpen } from '../domain/words';
import { put } from '../http/request';
import { t, word } from '../i18n';
import { clockMinutes, shortId } from '../i18n/format';
import { incidents } from '../live/store';
import { DeedButton } from '../parts/DeedButton';
import { likest } from './likest';

const MOST = 60;

/** A person sees that two incidents are one, whatever the rules thought. It can be taken back. */
export function MergeForm({ incident }: { incident: Incident }) {
    const words = t.value.sameness;
    const [into, setInto] = useState('');
    const others = likest(incident, [...incidents.value.values()].filter((other) => other.id !== incident.id && isOpen(other))).slice(0, MOST);
    if (others.length === 0) return null;
    return (
        <details class="merge-into" data-testid="merge-form">
            <summary data-testid="merge-open">{words.withAnother}</summary>
            <p class="faint">{words.mergeHint}</p>
            <select aria-label={words.withAnother} data-testid="merge-into" value={into} onChange={(e) => setInto(e.currentTarget.value)}>
                <option value="">{t.value.desk.choose}</option>
                {others.map((other) => (
                    <option key={other.id} value={other.id}>
                        {word('hazard', other.hazard)}, {regionName(other.region, t.value.detail.unknownPlace)}, {clockMinutes(other.openedAt)}, {t.value.queue.reports(other.reports)} ·{shortId(other.id)}
                    </option>
                ))}
            </select>
            <DeedButton deed={`merge:${incident.id}:${into}`} testid="merge-send" disabled={into === ''} send={() => put(`/api/v1/incidents/${encodeURIComponent(incident.id)}/merge`, { into })}>{words.merge}</DeedButton>
        </details>
    );
}
