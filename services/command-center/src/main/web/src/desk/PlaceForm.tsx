import { useEffect, useState } from 'preact/hooks';
import { kecamatan, kecamatanOf, nearestKecamatan } from '../domain/places';
import type { Waiting } from '../domain/situation';
import { reasons } from '../domain/reasons';
import { hazards } from '../domain/words';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { point } from '../i18n/format';
import { DeedButton } from '../parts/DeedButton';
import { placeName } from '../domain/regions';
import type { ReportText } from '../parts/texts';
import { working } from '../presence/presence';
import { PlaceCandidates } from './PlaceCandidates';
import { reportFacts } from './report';

/** Completes one report: what it is and where, or why it is set aside. */
export function PlaceForm({ waiting, text }: { waiting: Waiting; text: ReportText | null }) {
    const words = t.value.desk;
    const fix = typeof text?.lat === 'number' && typeof text.lng === 'number' ? { lat: text.lat, lng: text.lng } : null;
    const suggested = kecamatanOf(waiting.region)?.code ?? (fix ? nearestKecamatan(fix.lat, fix.lng).code : '');
    const version = waiting.reasons?.join() ?? '';
    useEffect(() => { void reportFacts.want(waiting.reportId, version); }, [waiting.reportId, version]);
    const facts = reportFacts.of(waiting.reportId)?.value ?? null;
    const [chosen, setHazard] = useState<string | null>(null);
    const [picked, setPicked] = useState<string | null>(null);
    const [reason, setReason] = useState('');
    const hazard = chosen ?? facts?.hazard ?? '';
    const region = picked ?? suggested;
    const path = `/api/v1/reports/${encodeURIComponent(waiting.reportId)}`;
    return (
        <div class="place-form" data-testid="place-form" data-id={waiting.reportId} onFocusIn={() => { working.value = waiting.reportId; }}>
            {facts && <PlaceCandidates id={waiting.reportId} facts={facts} hazard={chosen ?? ''} onPick={setPicked} />}
            <label>{words.hazard}
                <select data-testid="place-hazard" value={hazard} onChange={(event) => setHazard(event.currentTarget.value)}>
                    <option value="">{words.choose}</option>
                    {hazards.map((code) => <option key={code} value={code}>{word('hazard', code)}</option>)}
                </select>
            </label>
            <label>{words.place}
                <select data-testid="place-region" value={region} onChange={(event) => setPicked(event.currentTarget.value)}>
                    <option value="">{words.choose}</option>
                    {kecamatan.map((k) => <option key={k.code} value={k.code}>{k.name}</option>)}
                    {picked !== null && picked !== '' && !kecamatan.some((k) => k.code === picked) && <option value={picked}>{placeName(picked)}</option>}
                </select>
            </label>
            {fix && <small class="faint">{point(fix.lat, fix.lng)}{picked === null && ` · ${words.suggestion}`}</small>}
            <DeedButton
                deed={`place:${waiting.reportId}`} testid="place-submit" look="primary" disabled={hazard === '' || region === ''}
                send={(key) => post(`${path}/placement`, { hazard, region, ...(fix ?? {}) }, key)}
            >{words.submit}</DeedButton>
            <div class="dismiss">
                <select aria-label={words.reason} data-testid="dismiss-reason" value={reason} onChange={(event) => setReason(event.currentTarget.value)}>
                    <option value="">{words.reason}…</option>
                    {reasons.dismissal.map((code) => <option key={code} value={code}>{word('dismissal', code)}</option>)}
                </select>
                <DeedButton
                    deed={`dismiss:${waiting.reportId}`} testid="dismiss" disabled={reason === ''}
                    send={(key) => post(`${path}/dismissal`, { reason }, key)}
                >{words.dismiss}</DeedButton>
            </div>
        </div>
    );
}
