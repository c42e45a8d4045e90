import { useEffect } from 'preact/hooks';
import { t } from '../i18n';
import { clockSeconds } from '../i18n/format';
import { ProblemNote } from '../parts/ProblemNote';
import { me } from '../session/session';
import { Availability } from './Availability';
import { inOrder, loadMine, mine, mineAsOf, mineProblem } from './mine';
import { MineRow } from './MineRow';

const EVERY_MS = 4_000;

/** A volunteer's own tasks. The list is asked for while the page is in view; its age is shown. */
export function Tasks() {
    const signedIn = Boolean(me.value);
    useEffect(() => {
        if (!signedIn) return undefined;
        const look = () => { if (document.visibilityState === 'visible') void loadMine(); };
        look();
        const timer = setInterval(look, EVERY_MS);
        document.addEventListener('visibilitychange', look);
        return () => { clearInterval(timer); document.removeEventListener('visibilitychange', look); };
    }, [signedIn]);
    const words = t.value.field;
    if (me.value === null) return <p class="empty">{words.tasksNeedSignIn}</p>;
    if (!me.value && mine.value === null) return null;
    return (
        <>
            <Availability />
            {mineProblem.value !== null && <ProblemNote problem={mineProblem.value} />}
            {mine.value?.length === 0 && <p class="empty" data-testid="mine-empty">{words.noTasks}</p>}
            <ol class="tasks">
                {inOrder(mine.value ?? []).map((task) => <MineRow key={`${task.missionId}/${task.line}`} task={task} />)}
            </ol>
            {mineAsOf.value !== null && <p class="faint">{words.asOf(clockSeconds(mineAsOf.value))} {t.value.time.zone}</p>}
        </>
    );
}
