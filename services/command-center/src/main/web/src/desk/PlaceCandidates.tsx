import { t, word } from '../i18n';
import { post } from '../http/request';
import { DeedButton } from '../parts/DeedButton';
import type { ReportFacts } from './report';

/** What the words can mean, the likeliest first: one press says which. Where the danger is not known either, it only picks the place. */
export function PlaceCandidates({ id, facts, hazard, onPick }: { id: string; facts: ReportFacts; hazard: string; onPick: (region: string) => void }) {
    const words = t.value.screens.candidates;
    const candidates = facts.understood?.candidates ?? [];
    if (candidates.length === 0) return null;
    const known = hazard || facts.hazard || '';
    return (
        <fieldset class="place-candidates" data-testid="place-candidates">
            <legend>{words.title}</legend>
            <ol>
                {candidates.map((candidate, i) => (
                    <li key={candidate.region}>
                        {known === ''
                            ? <button type="button" class="button" data-testid="place-candidate" data-region={candidate.region} onClick={() => onPick(candidate.region)}>{candidate.path}</button>
                            : (
                                <DeedButton
                                    deed={`place:${id}:${candidate.region}`} testid="place-candidate" look={i === 0 ? 'primary' : 'plain'}
                                    send={(key) => post(`/api/v1/reports/${encodeURIComponent(id)}/placement`, { region: candidate.region, ...(hazard === '' ? {} : { hazard }) }, key)}
                                >{candidate.path}</DeedButton>
                            )}
                        <small class="faint">{t.value.detail.score(candidate.score.toFixed(2))} · {candidate.why.map((code) => word('placeWhy', code)).join(', ')}</small>
                    </li>
                ))}
            </ol>
            <small class="faint">{known === '' ? words.pickHazard : words.oneClick(word('hazard', known))}</small>
        </fieldset>
    );
}
