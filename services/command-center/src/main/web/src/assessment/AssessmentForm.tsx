import { useMemo, useState } from 'preact/hooks';
import { AmountFields } from '../figures/AmountFields';
import { Problem } from '../http/problem';
import { post } from '../http/request';
import { t } from '../i18n';
import { ProblemNote } from '../parts/ProblemNote';
import type { Head } from './assessment';
import { attempted, bodyOf, missing, withNumbers, type Draft } from './draft';
import { keptDraft } from './kept';
import { NeedsAndTexts } from './NeedsAndTexts';
import { SourceFields } from './SourceFields';
import { WhenAndWhere } from './WhenAndWhere';

/** The kaji cepat form. What nobody counted is left alone; nothing is taken for zero. */
export function AssessmentForm({ subject, start, onSent, onCancel }: { subject: string; start: () => Draft; onSent: (made: Head) => void; onCancel?: () => void }) {
    const words = t.value.screens.kaji;
    const { draft: kept, change, forget } = useMemo(() => keptDraft(subject, start), [subject]);
    const [sending, setSending] = useState(false);
    const [asked, setAsked] = useState(false);
    const [problem, setProblem] = useState<unknown>(null);
    const draft = kept.value;
    const lacks = missing(draft);
    const send = async (event: Event) => {
        event.preventDefault();
        setAsked(true);
        if (lacks.length > 0 || sending) return;
        const trying = attempted(draft);
        change(trying);
        setSending(true);
        try {
            const made = await post<Head>('/api/v1/assessments', bodyOf(trying), trying.attempt.key);
            forget();
            onSent(made);
        } catch (failure) {
            setProblem(failure);
        } finally {
            setSending(false);
        }
    };
    return (
        <form class="kaji-form" data-testid="kaji-form" onSubmit={(event) => void send(event)}>
            <WhenAndWhere draft={draft} onChange={change} />
            <AmountFields values={draft.numbers} onChange={(numbers) => change(withNumbers(draft, numbers))} />
            <SourceFields draft={draft} onChange={change} />
            <NeedsAndTexts draft={draft} onChange={change} />
            {asked && lacks.length > 0 && <p class="problem" role="alert" data-testid="kaji-missing">{words.fillIn}: {lacks.map((name) => words.lacks[name]).join(', ')}</p>}
            {problem !== null && <ProblemNote problem={problem} />}
            {problem instanceof Problem && problem.noAnswer && <p class="note">{words.kept}</p>}
            <div class="actions">
                <button type="submit" class="button primary" data-testid="kaji-send" disabled={sending}>{sending ? t.value.actions.sending : words.send}</button>
                {onCancel && <button type="button" class="button" onClick={() => { forget(); onCancel(); }}>{words.discard}</button>}
            </div>
        </form>
    );
}
