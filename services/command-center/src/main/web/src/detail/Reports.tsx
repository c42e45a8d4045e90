import { useEffect } from 'preact/hooks';
import { t, word } from '../i18n';
import { clockMinutes, metres, shortId } from '../i18n/format';
import { ProblemNote } from '../parts/ProblemNote';
import { readAgain, readTexts, texts } from '../parts/texts';
import { incidentDetails, type Why } from './incidentDetail';
import { ReportPhotos } from './ReportPhotos';

/** The reports behind an incident, with what people wrote and why each was joined to it. */
export function Reports({ incidentId, expected }: { incidentId: string; expected: number }) {
    const words = t.value.detail;
    const detail = incidentDetails.of(incidentId);
    const reports = detail?.value?.reports ?? [];
    const ids = reports.map((report) => report.id);
    useEffect(() => { void readTexts(ids); }, [ids.join()]);
    const closed = ids.some((id) => texts.value.get(id)?.is === 'closed');
    return (
        <>
            <h3>{words.reports(Math.max(expected, reports.length))}</h3>
            {detail?.problem != null && <ProblemNote problem={detail.problem} />}
            <ol class="reports">
                {reports.map((report) => {
                    const read = texts.value.get(report.id);
                    const text = read?.is === 'read' ? read.text : null;
                    return (
                        <li key={report.id} data-testid="report" data-id={report.id}>
                            <blockquote>{text ? text.text : read?.is === 'closed' ? words.hidden : t.value.desk.loading}</blockquote>
                            <p class="faint">
                                {text && <>{word('channel', text.channel)} · {text.reporterName ?? t.value.desk.none}{text.reporterPhone ? ` · ${text.reporterPhone}` : ''}
                                    {text.observedAt ? ` · ${clockMinutes(text.observedAt)}` : ''} · </>}
                                ·{shortId(report.id)}
                            </p>
                            <ReportPhotos reportId={report.id} count={report.photos ?? 0} />
                            <p class="faint why">{words.why}: {because(report.why, report.opens === true)}</p>
                        </li>
                    );
                })}
            </ol>
            {closed && <button type="button" class="button" onClick={() => void readAgain(ids)}>{words.reload}</button>}
        </>
    );
}

function because(why: Why | null | undefined, opens: boolean): string {
    const words = t.value.detail;
    const parts = [
        opens ? words.opens : '',
        why?.rule?.replaceAll('_', ' ').toLowerCase() ?? '',
        typeof why?.distanceM === 'number' ? words.whyMetres(metres(why.distanceM)) : '',
        typeof why?.minutesApart === 'number' ? words.whyMinutes(String(Math.round(why.minutesApart))) : '',
        typeof why?.score === 'number' ? words.score(why.score.toFixed(2)) : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? words.opens : parts.join(' · ');
}
