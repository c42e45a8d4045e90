import { t } from '../i18n';
import { zoneOf } from '../i18n/zone';
import { RegionSelect } from '../parts/RegionSelect';
import type { Draft } from './draft';

export function WhenAndWhere({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
    const words = t.value.screens.kaji;
    const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
    const zone = zoneOf(draft.region).name;
    return (
        <div class="fields">
            <RegionSelect label={words.region} value={draft.region} testid="kaji-region" none={t.value.desk.choose} onChange={(region) => change({ region })} />
            <label>{words.jorong}<input type="text" maxLength={120} data-testid="kaji-jorong" value={draft.jorong} onInput={(e) => change({ jorong: e.currentTarget.value })} /></label>
            <label>{words.observedAt(zone)}<input type="datetime-local" data-testid="kaji-observed" value={draft.observedAt} onInput={(e) => change({ observedAt: e.currentTarget.value })} /></label>
            <label>{words.occurredAt(zone)}<input type="datetime-local" value={draft.occurredAt} onInput={(e) => change({ occurredAt: e.currentTarget.value })} /></label>
        </div>
    );
}
