import { useState } from 'preact/hooks';
import { t, word } from '../i18n';
import { dayAndTime } from '../i18n/format';
import { Problem } from '../http/problem';
import { discard, flush, sendAs, sendAsPlainText } from '../outbox/outbox';
import { smsLink, smsOf } from '../outbox/sms';
import { isUnsent, type Refusal, type Waiting } from '../outbox/waiting';
import { ProblemNote } from '../parts/ProblemNote';
import { me } from '../session/session';
import { smsNumber } from '../session/writer';
import { REAL, world } from '../worlds/world';
import { rewritten } from './draft';
import { draft } from './draftState';
import { OutboxPhotos } from './OutboxPhotos';

/** One report of this phone and what its writer can do about it. */
export function OutboxRow({ report }: { report: Waiting }) {
    const words = t.value.outbox;
    return (
        <li class={`task outbox-${report.state}`} data-testid="waiting-row" data-id={report.id} data-state={report.state}>
            <p>
                <em class="tag">{words.state[report.state]}</em>{' '}
                {report.world !== REAL && <em class="tag exercise-tag">{t.value.worlds.exercise}</em>}{' '}
                <span class="faint"><time dateTime={report.writtenAt}>{dayAndTime(report.writtenAt)}</time>{report.tries > 0 && report.state === 'queued' && `, ${words.tries(report.tries)}`}</span>
            </p>
            <p class="said">{report.draft.hazard !== '' && <b>{word('hazard', report.draft.hazard)}: </b>}{report.draft.text}</p>
            <OutboxPhotos reportId={report.id} />
            {report.accepted?.shortCode && <p>{t.value.field.code} <b class="short-code">{report.accepted.shortCode}</b></p>}
            {report.state === 'queued' && <div class="actions"><button type="button" class="button" data-testid="send-now" onClick={() => void flush(true)}>{words.sendNow}</button></div>}
            {isUnsent(report) && <BySms report={report} />}
            {report.state === 'signIn' && <WaitsForPerson report={report} />}
            {report.state === 'refused' && <RefusedDeeds report={report} />}
        </li>
    );
}

/** Where only SMS gets through. The report goes on waiting here; the code makes both one report. */
function BySms({ report }: { report: Waiting }) {
    const text = smsOf(report);
    if (text === null) return null;
    return (
        <>
            <div class="actions"><a class="button" data-testid="send-sms" href={smsLink(text, smsNumber())}>{t.value.outbox.sms}</a></div>
            <small class="faint">{t.value.outbox.smsHint}</small>
        </>
    );
}

function WaitsForPerson({ report }: { report: Waiting }) {
    const words = t.value.outbox;
    const who = me.value;
    if (!who) return <p>{report.by ? words.signInFirst(report.by.name) : words.signInAnybody}</p>;
    return (
        <>
            <p>{report.by ? words.other(report.by.name, who.name) : words.unsigned}</p>
            {report.by?.personId !== who.personId && (
                <div class="actions"><button type="button" class="button" data-testid="send-as" onClick={() => void sendAs(report, who)}>{words.sendAs(who.name)}</button></div>
            )}
        </>
    );
}

function RefusedDeeds({ report }: { report: Waiting }) {
    const [sure, setSure] = useState(false);
    const words = t.value.outbox;
    // what somebody is writing is never thrown away for what they wrote before
    const busy = draft.value.text.trim() !== '' && report.world === world;
    const edit = () => {
        draft.value = rewritten(report.draft);
        document.querySelector<HTMLElement>('[data-testid="report-text"]')?.focus();
    };
    return (
        <>
            {report.refusal?.slug === 'idempotency-key-reused'
                ? <p class="problem" data-testid="problem" data-slug={report.refusal.slug}>{words.reused}</p>
                : report.refusal && <ProblemNote problem={refusalAsProblem(report.refusal)} />}
            <div class="actions">
                {report.world === world && <button type="button" class="button primary" data-testid="edit" disabled={busy} onClick={edit}>{words.edit}</button>}
                <button type="button" class="button" data-testid="send-plain" onClick={() => void sendAsPlainText(report)}>{words.plain}</button>
                {smsOf(report) !== null && <a class="button" data-testid="send-sms" href={smsLink(smsOf(report)!, smsNumber())}>{words.sms}</a>}
                <button type="button" class={sure ? 'button danger' : 'button'} data-testid="discard" onClick={() => (sure ? void discard(report) : setSure(true))}>
                    {sure ? words.discardSure : words.discard}
                </button>
            </div>
            {busy && <small class="faint">{words.editBusy}</small>}
        </>
    );
}

const refusalAsProblem = ({ status, slug, detail, fields }: Refusal) => new Problem(status, { type: slug, detail, errors: [...fields] });
