import { useEffect, useRef, useState } from 'preact/hooks';
import { getText } from '../http/request';
import { t } from '../i18n';
import { now } from '../live/clock';
import { ProblemNote } from '../parts/ProblemNote';
import { ownRegion } from '../parts/RegionSelect';
import type { Place } from '../screens/route';
import { may } from '../session/roles';
import { Handover } from './Handover';
import { pathOf, type Audience, type Choice } from './request';
import { Sheet } from './Sheet';
import { SitrepChoice } from './SitrepChoice';
import '../styles/screens.css';

interface Report {
    readonly of: Choice;
    readonly at: number;
    readonly html: string;
    readonly text: string;
}

/** The situation report of any region and window, looked at before it goes out. */
export function SitrepScreen({ at }: { at: Place }) {
    const words = t.value.screens.sitrep;
    const [choice, choose] = useState<Choice>({
        region: at.query.get('region') ?? ownRegion(), event: at.query.get('event') ?? '', window: 'daily', date: '', from: '', to: '',
        audience: 'shareable' satisfies Audience,
    });
    const [report, setReport] = useState<Report | null>(null);
    const [problem, setProblem] = useState<unknown>(null);
    const [busy, setBusy] = useState(false);
    const asked = useRef(0);
    const make = async () => {
        const mine = ++asked.current;
        const moment = now.peek();
        const paths = [pathOf(choice, 'html', moment), pathOf(choice, 'text', moment)] as const;
        if (paths[0] === null || paths[1] === null) return;
        setBusy(true);
        try {
            const [html, text] = await Promise.all([getText(paths[0]), getText(paths[1])]);
            if (mine === asked.current) { setReport({ of: choice, at: moment, html, text }); setProblem(null); }
        } catch (failure) {
            if (mine === asked.current) { setProblem(failure); setReport(null); }
        } finally {
            if (mine === asked.current) setBusy(false);
        }
    };
    // names and telephones of sources are on the record once shown: only when somebody asks for them
    useEffect(() => { if (choice.audience !== 'internal') void make(); }, [JSON.stringify(choice)]);
    const stale = report !== null && report.of !== choice;
    return (
        <>
            <div class="screen-head"><h2>{words.title}</h2><p class="faint">{words.lead}</p></div>
            <SitrepChoice choice={choice} onChange={choose} internal={may('read')} />
            <div class="actions">
                <button type="button" class="button primary" data-testid="sitrep-make" disabled={busy || pathOf(choice, 'html', 0) === null} onClick={() => void make()}>
                    {busy ? t.value.screens.loading : words.make}
                </button>
                {report && !stale && <Handover choice={report.of} at={report.at} text={report.text} />}
            </div>
            {problem !== null && <ProblemNote problem={problem} />}
            {report && !stale && <Sheet html={report.html} />}
        </>
    );
}
