import { placeName } from '../domain/regions';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { age } from '../i18n/format';
import { moment } from '../i18n/zone';
import { now } from '../live/clock';
import { DeedButton } from '../parts/DeedButton';
import { nameOf } from '../parts/names';
import { readTexts, texts } from '../parts/texts';
import { may } from '../session/roles';
import { me } from '../session/session';
import { CaseForms } from './CaseForms';
import type { SocialCase } from './case';

/** One case. The report's words are health data: they come only when asked for, and the asking is on the record. */
export function CaseCard({ social, chosen, onDone }: { social: SocialCase; chosen: boolean; onDone: () => void }) {
    const words = t.value.screens.social;
    const read = texts.value.get(social.reportId);
    const mine = social.handler === me.value?.personId;
    return (
        <li class={chosen ? 'card chosen' : 'card'} data-testid="case" data-id={social.id} data-state={social.state}>
            <h3>{word('socialKind', social.kind)} · {placeName(social.region)} <em class={`tag case ${social.state}`}>{word('caseState', social.state)}</em></h3>
            <p class="faint">
                {moment(social.openedAt, social.region)} · {t.value.time.ago(age(social.openedAt, now.value))}
                {social.handler && ` · ${words.handler(mine ? words.you : nameOf(social.handler))}`}
            </p>
            {social.referrals.map((one) => <p key={`${one.to}/${one.on}`}>{words.referred(one.to, one.on)}</p>)}
            {social.outcome && <p><b>{word('outcomeOf', social.outcome)}</b>{social.closedAt && <span class="faint"> {moment(social.closedAt, social.region)}</span>}</p>}
            {read?.is === 'read' ? <blockquote data-testid="case-text">{read.text.text}<footer class="faint">{read.text.reporterName ?? t.value.desk.none}{read.text.reporterPhone && ` · ${read.text.reporterPhone}`}</footer></blockquote>
                : <button type="button" class="button" data-testid="case-read" disabled={read?.is === 'reading'} onClick={() => void readTexts([social.reportId])}>{read?.is === 'closed' ? t.value.detail.hidden : words.read}</button>}
            {may('social') && social.state === 'OPEN' && (
                <DeedButton deed={`accept:${social.id}:${social.state}`} testid="case-accept" look="primary" onSent={onDone} send={(key) => post(`/api/v1/social-cases/${encodeURIComponent(social.id)}/acceptance`, {}, key)}>{words.accept}</DeedButton>
            )}
            {social.state !== 'CLOSED' && <CaseForms social={social} onDone={onDone} />}
        </li>
    );
}
