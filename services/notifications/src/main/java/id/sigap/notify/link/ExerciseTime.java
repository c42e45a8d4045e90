package id.sigap.notify.link;

import org.springframework.stereotype.Component;

import id.sigap.kit.World;
import id.sigap.notify.alert.application.WorldTime;
import id.sigap.notify.exercise.application.Worlds;

/** Alerts run at the speed of their exercise. */
@Component
class ExerciseTime implements WorldTime {

    private final Worlds worlds;

    ExerciseTime(Worlds worlds) {
        this.worlds = worlds;
    }

    @Override
    public Tempo of(World world) {
        if (world.isReal()) {
            return new Tempo(true, 1, false);
        }
        return worlds.exercise(world).map(e -> new Tempo(true, e.speed(), e.endedAt() != null)).orElse(new Tempo(false, 1, false));
    }
}
