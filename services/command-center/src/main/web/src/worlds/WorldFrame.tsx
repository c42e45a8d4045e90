import { exercise } from '../live/store';
import { t, word } from '../i18n';
import { addressOf, currentExercise, REAL, world, worlds } from './world';

/**
 * The mark of an exercise: a banner here, a thick border through the class on the root element. It depends on the
 * page's address alone, so it is there before any data is, and on every screen.
 */
export function WorldFrame() {
    const words = t.value.worlds;
    const played = currentExercise(exercise.value);
    document.documentElement.classList.toggle('exercise', played !== null);
    if (played) {
        return (
            <section class="world-banner" data-testid="world-banner" aria-label={words.exercise}>
                <b>{words.exercise}</b>
                <span>{word('worldKind', played.kind)}</span>
                {played.name !== '' && <span class="name">{played.name}</span>}
                {typeof played.speed === 'number' && played.speed !== 1 && <span>{words.speed(String(played.speed))}</span>}
                {played.endedAt && <span>{words.ended}</span>}
                <span class="faint">{words.notReal}</span>
            </section>
        );
    }
    const running = worlds.value.find((w) => w.id !== REAL && w.id !== world && !w.endedAt);
    return running ? (
        <section class="world-hint" aria-label={words.label}>
            {words.running(running.name)} <a data-testid="open-exercise" href={addressOf(running.id)}>{words.open}</a>
        </section>
    ) : null;
}
