import { useEffect, useRef, useState } from 'preact/hooks';
import { getFile } from '../http/request';
import { t } from '../i18n';
import { localOf } from '../i18n/zone';
import { ProblemNote } from '../parts/ProblemNote';
import { copy, save } from './copy';
import { pathOf, type Choice } from './request';

/** The looked-at report on its way out: as text for WhatsApp, as a paper, as a table. */
export function Handover({ choice, at, text }: { choice: Choice; at: number; text: string }) {
    const words = t.value.screens.sitrep;
    const [copied, setCopied] = useState<'yes' | 'by hand' | null>(null);
    const [problem, setProblem] = useState<unknown>(null);
    const field = useRef<HTMLTextAreaElement>(null);
    useEffect(() => { if (copied === 'by hand') field.current?.select(); }, [copied]);
    const download = (format: 'pdf' | 'csv') => {
        const path = pathOf(choice, format, at);
        if (path === null) return;
        getFile(path).then((file) => {
            setProblem(null);
            save(file, `sitrep-${choice.region}-${localOf(at, choice.region).slice(0, 10)}-${choice.audience}.${format}`);
        }, setProblem);
    };
    return (
        <>
            <button type="button" class="button" data-testid="sitrep-copy" onClick={() => void copy(text).then((done) => setCopied(done ? 'yes' : 'by hand'))}>{words.copy}</button>
            <button type="button" class="button" data-testid="sitrep-pdf" onClick={() => download('pdf')}>{words.pdf}</button>
            <button type="button" class="button" data-testid="sitrep-csv" onClick={() => download('csv')}>{words.csv}</button>
            {copied === 'yes' && <span class="note" role="status" data-testid="sitrep-copied">{words.copied}</span>}
            {copied === 'by hand' && (
                <label class="by-hand">{words.copyByHand}<textarea ref={field} readOnly rows={8} data-testid="sitrep-text" value={text} /></label>
            )}
            {problem !== null && <ProblemNote problem={problem} />}
        </>
    );
}
