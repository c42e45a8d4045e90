import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { metres, point } from '../i18n/format';
import type { Fix } from './draft';
import { locate } from './gps';

export function GpsField({ fix, onFix }: { fix: Fix | null; onFix: (fix: Fix | null) => void }) {
    const [state, setState] = useState<'idle' | 'waiting' | 'none'>('idle');
    const words = t.value.field;
    const look = async () => {
        setState('waiting');
        const found = await locate();
        onFix(found);
        setState(found ? 'idle' : 'none');
    };
    if (fix) {
        return (
            <p class="gps" role="status">
                {words.gpsOk(metres(fix.accuracyM))} <small class="faint">{point(fix.lat, fix.lng)}</small>
                <button type="button" class="button" onClick={() => onFix(null)}>{words.gpsDrop}</button>
            </p>
        );
    }
    return (
        <p class="gps">
            <button type="button" class="button" data-testid="gps" disabled={state === 'waiting'} onClick={() => void look()}>
                {state === 'waiting' ? words.gpsWait : words.gps}
            </button>
            {state === 'none' && <small role="status">{words.gpsNo}</small>}
        </p>
    );
}
