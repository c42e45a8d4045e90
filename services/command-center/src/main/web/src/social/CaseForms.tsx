import { useState } from 'preact/hooks';
import { post, put } from '../http/request';
import { t, word } from '../i18n';
import { localOf } from '../i18n/zone';
import { now } from '../live/clock';
import { DeedButton } from '../parts/DeedButton';
import { RegionSelect } from '../parts/RegionSelect';
import { may } from '../session/roles';
import { outcomes, type SocialCase } from './case';

/** Referring, closing, and routing a case on. */
export function CaseForms({ social, onDone }: { social: SocialCase; onDone: () => void }) {
    const words = t.value.screens.social;
    const [to, setTo] = useState('');
    const [on, setOn] = useState(localOf(now.peek(), social.region).slice(0, 10));
    const [outcome, setOutcome] = useState('');
    const [region, setRegion] = useState('');
    const path = `/api/v1/social-cases/${encodeURIComponent(social.id)}`;
    const deed = (name: string) => `${name}:${social.id}:${social.state}:${social.referrals.length}`;
    const worked = may('social') && social.state !== 'OPEN';
    return (
        <>
            {worked && (
                <div class="fields">
                    <label>{words.referTo}<input type="text" maxLength={120} data-testid="case-refer-to" value={to} onInput={(e) => setTo(e.currentTarget.value)} /></label>
                    <label>{words.on}<input type="date" value={on} onInput={(e) => setOn(e.currentTarget.value)} /></label>
                    <DeedButton deed={deed('refer')} testid="case-refer" disabled={to.trim().length < 3 || on === ''} onSent={() => { setTo(''); onDone(); }} send={(key) => post(`${path}/referrals`, { to: to.trim(), on }, key)}>{words.refer}</DeedButton>
                </div>
            )}
            {worked && (
                <div class="fields">
                    <label>{words.outcome}
                        <select data-testid="case-outcome" value={outcome} onChange={(e) => setOutcome(e.currentTarget.value)}>
                            <option value="">{t.value.desk.choose}</option>
                            {outcomes.map((code) => <option key={code} value={code}>{word('outcomeOf', code)}</option>)}
                        </select>
                    </label>
                    <DeedButton deed={deed('close')} testid="case-close" disabled={outcome === ''} onSent={onDone} send={(key) => post(`${path}/closure`, { outcome }, key)}>{words.close}</DeedButton>
                </div>
            )}
            <details>
                <summary>{words.elsewhere}</summary>
                <div class="fields">
                    <RegionSelect label={t.value.desk.place} value={region} testid="case-region" none={t.value.desk.choose} onChange={setRegion} />
                    <DeedButton deed={deed(`move:${region}`)} testid="case-move" disabled={region.split('.').length < 3 || region === social.region} onSent={onDone} send={() => put(`${path}/region`, { region })}>{words.move}</DeedButton>
                </div>
            </details>
        </>
    );
}
