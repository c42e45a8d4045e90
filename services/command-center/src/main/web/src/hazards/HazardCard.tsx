import { useState } from 'preact/hooks';
import { placeName } from '../domain/regions';
import { remove } from '../http/request';
import { t, word } from '../i18n';
import { moment } from '../i18n/zone';
import { DeedButton } from '../parts/DeedButton';
import { ProblemNote } from '../parts/ProblemNote';
import { useOne } from '../parts/useList';
import { may } from '../session/roles';
import { joined, magnitudeText, mmiText, shakingText, type Hazard, type WholeHazard } from './hazard';

/** One quake or warning; opened it shows what was believed when, and who says what now. */
export function HazardCard({ hazard, start, onDone }: { hazard: Hazard; start: boolean; onDone: () => void }) {
    const words = t.value.screens.hazards;
    const [open, setOpen] = useState(start);
    const region = hazard.regions[0] ?? '13';
    const { warning } = hazard;
    const depth = typeof hazard.depthKm === 'number' ? words.depth(hazard.depthKm) : '';
    return (
        <li class={hazard.active ? 'card' : 'card over'} data-testid="hazard" data-id={hazard.id}>
            <h3>{warning?.event ?? word('hazard', hazard.hazard)} {joined(magnitudeText(hazard.magnitude), depth, shakingText(hazard.mmi))}
                {hazard.tsunami && <em class="tag unseen">{words.tsunami}</em>}
                {hazard.withdrawn ? <em class="tag">{words.withdrawn}</em> : !hazard.active && <em class="tag">{words.over}</em>}
            </h3>
            <p>{moment(hazard.startedAt, region)}{hazard.area && ` · ${hazard.area}`}</p>
            {warning?.headline && <p>{warning.headline}{warning.expires && ` · ${words.until(moment(warning.expires, region))}`}</p>}
            {hazard.potential && <p>{hazard.potential}</p>}
            {hazard.felt.length > 0 && <p>{words.felt}: {hazard.felt.map((one) => `${one.place} ${mmiText(one.mmi)}`).join(', ')}</p>}
            <p class="faint">{hazard.regions.slice(0, 6).map(placeName).join(', ')}{hazard.regions.length > 6 && ` +${hazard.regions.length - 6}`}</p>
            <p class="faint">{words.source}: {hazard.credit.join('; ')}</p>
            <div class="actions">
                <button type="button" class="button" data-testid="hazard-open" aria-expanded={open} onClick={() => setOpen(!open)}>{words.versions(hazard.version)}</button>
                {hazard.sequenceId && may('group') && (
                    <DeedButton deed={`apart:${hazard.id}:${hazard.sequenceId}`} testid="hazard-alone" send={() => remove(`/api/v1/hazards/${encodeURIComponent(hazard.id)}/sequence`)} onSent={onDone}>{words.standAlone}</DeedButton>
                )}
            </div>
            {open && <History id={hazard.id} version={hazard.version} region={region} />}
        </li>
    );
}

function History({ id, version, region }: { id: string; version: number; region: string }) {
    const words = t.value.screens.hazards;
    const found = useOne<WholeHazard>(`/api/v1/hazards/${encodeURIComponent(id)}`, version);
    if (found.problem !== null) return <ProblemNote problem={found.problem} />;
    if (found.value === null) return <p class="faint">{t.value.screens.loading}</p>;
    const { versions, sources, warning } = found.value;
    return (
        <>
            {[warning?.description, warning?.instruction].filter(Boolean).map((text, i) => <p key={i} class="said">{text}</p>)}
            <ol class="plain" data-testid="hazard-versions">
                {versions.map((one) => (
                    <li key={one.version}>{one.version}. {moment(one.knownAt, region)} <span class="faint">{one.source}</span>{' '}
                        {joined(magnitudeText(one.magnitude), typeof one.depthKm === 'number' ? words.depth(one.depthKm) : '', shakingText(one.mmi), one.withdrawn ? words.withdrawn : '')}</li>
                ))}
            </ol>
            {sources.length > 0 && <p class="faint">{words.now}: {sources.map((one) => joined(`${one.feed} ${magnitudeText(one.magnitude)}`.trim(), one.deleted ? words.withdrawn : '')).join('; ')}</p>}
        </>
    );
}
