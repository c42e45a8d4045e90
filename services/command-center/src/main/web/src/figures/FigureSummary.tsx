import { inOrder, type Head } from '../assessment/assessment';
import { regionName } from '../domain/places';
import { word, t } from '../i18n';
import { moment } from '../i18n/zone';
import type { Incident } from '../domain/situation';
import { ProblemNote } from '../parts/ProblemNote';
import { newsOf, useList, useOne } from '../parts/useList';
import { hashOf } from '../screens/route';
import { may } from '../session/roles';
import { amountText } from './amount';
import { conflictsFirst, type Figures } from './matrix';
import '../styles/screens.css';

const SHOWN = 6;

/** On the card of an incident: the versions of its kaji cepat, and the figures, contradictions first. */
export function FigureSummary({ incident }: { incident: Incident }) {
    const words = t.value.screens.summary;
    const region = incident.region ?? '';
    const subject = incident.eventId ? `event=${incident.eventId}` : `incident=${incident.id}`;
    const figures = useOne<Figures>(region === '' ? null : `/api/v1/figures?${subject}&region=${encodeURIComponent(region)}`, newsOf('figure', 'assessment', 'posko'));
    const query = Object.fromEntries(new URLSearchParams(subject));
    const found = conflictsFirst(figures.value?.figures ?? []);
    return (
        <section data-testid="figure-summary">
            <h3>{words.title}{incident.eventId && region !== '' && ` · ${regionName(region, '')}`}</h3>
            {figures.problem !== null && <ProblemNote problem={figures.problem} />}
            {figures.value && found.length === 0 && <p class="faint">{words.none}</p>}
            {found.length > 0 && (
                <ul class="plain">
                    {found.slice(0, SHOWN).map((figure) => (
                        <li key={figure.figure} data-testid="summary-figure" data-code={figure.figure}>{word('figure', figure.figure)} <b>{amountText(figure.value)}</b>{' '}
                            {figure.conflict && <em class="tag conflict">{t.value.screens.figures.conflict}</em>}{figure.incomplete && <em class="tag">{t.value.screens.figures.incomplete}</em>}</li>
                    ))}
                </ul>
            )}
            <p class="links-line">
                <a href={hashOf('angka', '', { ...query, ...(region === '' ? {} : { region }) })} data-testid="to-figures">{words.figures(found.length)}</a>
                {may('read') && <a href={hashOf('kaji', 'baru', { incident: incident.id })} data-testid="to-kaji">{words.create}</a>}
            </p>
            {may('read') && <Versions incidentId={incident.id} />}
        </section>
    );
}

function Versions({ incidentId }: { incidentId: string }) {
    const words = t.value.screens.kaji;
    const list = useList<Head>(`/api/v1/assessments?incident=${encodeURIComponent(incidentId)}&limit=20`, newsOf('assessment'));
    return (
        <ul class="plain">
            {inOrder(list.items).map((head) => (
                <li key={head.id}>
                    <a href={hashOf('kaji', head.id, { incident: incidentId })} data-testid="summary-kaji" data-state={head.state}>{t.value.screens.nav.to.kaji} {words.version(head.version)}</a>{' '}
                    <em class={`tag assessment ${head.state}`}>{word('assessmentState', head.state)}</em> <span class="faint">{moment(head.submittedAt, head.region)}</span>
                </li>
            ))}
        </ul>
    );
}
