import { useEffect, useState } from 'preact/hooks';
import { get, put } from '../http/request';
import { t } from '../i18n';
import { ProblemNote } from '../parts/ProblemNote';

/** Siap / tidak siap. Shows what the registry last confirmed, not what was pressed. */
export function Availability() {
    const [available, setAvailable] = useState<boolean | null>(null);
    const [wanted, setWanted] = useState<boolean | null>(null);
    const [problem, setProblem] = useState<unknown>(null);
    const words = t.value.field;
    useEffect(() => {
        get<{ member: { available: boolean } }>('/api/v1/volunteers/me').then(({ member }) => setAvailable(member.available), () => setAvailable(null));
    }, []);
    if (available === null) return null;
    const choose = async (next: boolean) => {
        setWanted(next);
        setProblem(null);
        try {
            await put('/api/v1/volunteers/me/availability', { available: next });
            setAvailable(next);
        } catch (failure) {
            setProblem(failure);
        } finally {
            setWanted(null);
        }
    };
    return (
        <div class="availability" role="group" aria-label={words.availability} data-testid="availability" data-available={available}>
            {[true, false].map((value) => (
                <button
                    key={String(value)} type="button" class="choice" aria-pressed={available === value} disabled={wanted !== null}
                    data-testid={value ? 'ready' : 'not-ready'} onClick={() => void choose(value)}
                >{wanted === value ? words.sending : value ? words.ready : words.notReady}</button>
            ))}
            {problem !== null && <ProblemNote problem={problem} />}
        </div>
    );
}
