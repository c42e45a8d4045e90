import { useState } from 'preact/hooks';
import { waiting } from '../outbox/outbox';
import { draft } from './draftState';
import { Outbox } from './Outbox';
import { Receipt } from './Receipt';
import { ReportForm } from './ReportForm';

export function ReportPage() {
    const [last, setLast] = useState<string | null>(null);
    // what was refused, or is being written again, needs the form
    const state = waiting.value?.find(({ id }) => id === last)?.state;
    const form = last === null || state === 'refused' || draft.value.text !== '';
    return (
        <>
            {form ? <ReportForm onKept={setLast} /> : <Receipt id={last} onAgain={() => setLast(null)} />}
            <Outbox />
        </>
    );
}
