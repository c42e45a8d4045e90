import { useState } from 'preact/hooks';
import { figureGroups } from '../domain/figures';
import { amountText } from '../figures/amount';
import { post } from '../http/request';
import { t, word } from '../i18n';
import { point } from '../i18n/format';
import { moment } from '../i18n/zone';
import { DeedButton } from '../parts/DeedButton';
import { texts, type Whole } from './assessment';

interface Contacts {
    readonly reporterName?: string | null;
    readonly reporterPhone?: string | null;
    readonly sources: readonly { readonly office: string; readonly name?: string | null; readonly phone?: string | null }[];
}

const order: readonly string[] = Object.values(figureGroups).flat();

export function AssessmentContent({ whole }: { whole: Whole }) {
    const words = t.value.screens.kaji;
    const [contacts, setContacts] = useState<Contacts | null>(null);
    const { region } = whole.head;
    const numbers = Object.entries(whole.numbers).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    const said = [contacts?.reporterName, contacts?.reporterPhone].filter(Boolean).join(' · ');
    return (
        <>
            <table class="numbers">
                <caption class="sr">{t.value.screens.amount.title}</caption>
                <tbody>
                    {numbers.map(([code, number]) => (
                        <tr key={code} data-testid="kaji-number" data-code={code}>
                            <th scope="row">{word('figure', code)}</th><td><b>{amountText(number)}</b></td>
                            <td class="faint">{whole.sources[number.source]?.office}{number.asOf && `, ${moment(number.asOf, region)}`}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <dl class="facts">
                <dt>{words.sources}</dt><dd>{whole.sources.map((source) => `${source.office} (${word('sourceKind', source.kind)})`).join(', ')}</dd>
                {whole.occurredAt && <><dt>{words.occurred}</dt><dd>{moment(whole.occurredAt, region)}</dd></>}
                {typeof whole.lat === 'number' && typeof whole.lng === 'number' && <><dt>{t.value.detail.point}</dt><dd>{point(whole.lat, whole.lng)}</dd></>}
                {whole.needs.length > 0 && <><dt>{words.needs}</dt><dd>{whole.needs.map((need) => word('need', need.what) + (need.amount ? ` ${need.amount}` : '')).join(', ')}</dd></>}
                {texts.filter((name) => whole[name]).map((name) => [<dt key={name}>{words.texts[name]}</dt>, <dd key={`${name}-said`} class="said">{whole[name]}</dd>])}
            </dl>
            {contacts === null
                ? <DeedButton deed={`contacts:${whole.head.id}`} testid="kaji-contacts" send={async () => setContacts(await post<Contacts>(`/api/v1/assessments/${encodeURIComponent(whole.head.id)}/contacts`, {}))}>{words.contacts}</DeedButton>
                : (
                    <ul class="plain" data-testid="contacts">
                        {said !== '' && <li>{words.reporterTitle}: {said}</li>}
                        {contacts.sources.map((one, i) => <li key={i}>{one.office}: {[one.name, one.phone].filter(Boolean).join(' · ') || words.noContact}</li>)}
                    </ul>
                )}
        </>
    );
}
