import { signal } from '@preact/signals';
import { advice } from '../http/advice';
import { Problem } from '../http/problem';
import { get } from '../http/request';
import { t } from '../i18n';
import { addressOf, REAL, world } from '../worlds/world';
import { SignIn } from './SignIn';

export const refusal = signal<Problem | null>(null);

export function setRefusal(problem: Problem | null): Problem | null {
    return refusal.value = problem;
}

/** Why the live stream is not for us, which EventSource does not tell; null when it is only out of reach for now. */
export async function refusalOf(): Promise<Problem | null> {
    try {
        await get('/bff/situation');
        return null;
    } catch (problem) {
        return problem instanceof Problem && [400, 401, 403, 404].includes(problem.status) ? problem : null;
    }
}

/** In place of a control room that may not be entered. */
export function Refused({ problem }: { problem: Problem | null }) {
    if (problem === null || problem.status === 401) return <SignIn note={t.value.live.refused} />;
    return (
        <main class="sign-in">
            <h1>{t.value.app.name}</h1>
            <p role="alert">{advice(problem)}</p>
            {problem.detail !== '' && <p class="faint">{t.value.problem.server}: {problem.detail}</p>}
            <nav class="links">
                {world !== REAL && <a class="button" href="/">{t.value.worlds.real}</a>}
                <a class="button" href={addressOf(world, '/lapor')}>{t.value.signIn.field}</a>
                <a class="button" href={addressOf(world, '/tugas')}>{t.value.signIn.tasks}</a>
            </nav>
        </main>
    );
}
