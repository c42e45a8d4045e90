import { useEffect } from 'preact/hooks';
import { t } from '../i18n';
import { clockSeconds } from '../i18n/format';
import { ProblemNote } from '../parts/ProblemNote';
import { me } from '../session/session';
import { asked, loadAsked } from './asked';
import { AskedList } from './AskedList';
import { Availability } from './Availability';
import { inOrder, loadMine, mine, mineAsOf, mineProblem } from './mine';
import { MineRow } from './MineRow';

const EVERY_MS = 4_000;

/** A volunteer's own tasks. The list is asked for while the page is in view; its age is shown. */
export function Tasks() {
    const person = me.value?.personId;
    useEffect(() => {
        if (!person) return undefined;
        const look = () => {
            if (document.visibilityState !== 'visible') return;
            void loadMine();
            void loadAsked(person);
        };
        look();
        const timer = setInterval(look, EVERY_MS);
        document.addEventListener('visibilitychange', look);
        return () => { clearInterval(timer); document.removeEventListener('visibilitychange', look); };
    }, [person]);
    const words = t.value.field;
    if (me.value === null) return <p class="empty">{words.tasksNeedSignIn}</p>;
    if (!me.value && mine.value === null) return null;
    return (
        <>
            <Availability />
            <AskedList />
            {mineProblem.value !== null && <ProblemNote problem={mineProblem.value} />}
            {mine.value?.length === 0 && asked.value.length === 0 && <p class="empty" data-testid="mine-empty">{words.noTasks}</p>}
            <ol class="tasks">
                {inOrder(mine.value ?? []).map((task) => <MineRow key={`${task.missionId}/${task.line}`} task={task} />)}
            </ol>
            {mineAsOf.value !== null && <p class="faint">{words.asOf(clockSeconds(mineAsOf.value))} {t.value.time.zone}</p>}
        </>
    );
}
