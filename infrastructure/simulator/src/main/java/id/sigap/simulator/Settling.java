package id.sigap.simulator;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import id.sigap.simulator.http.Person;
import id.sigap.simulator.play.Ledger;
import id.sigap.simulator.score.AnswerKey;
import id.sigap.simulator.score.Readback;
import id.sigap.simulator.score.Score;
import id.sigap.simulator.score.Scorer;
import id.sigap.simulator.score.SystemView;
import id.sigap.simulator.time.Pace;

/** Waits until the system has dealt with every accepted report, then scores; the first look at the answer key. */
final class Settling {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final SimulatorConfig config;
    private final Readback readback;
    private final Pace pace;
    private final Consumer<String> progress;

    Settling(SimulatorConfig config, Person reader, String exercise, Pace pace, Consumer<String> progress) {
        this.config = config;
        this.readback = new Readback(reader, exercise);
        this.pace = pace;
        this.progress = progress;
    }

    /** Null when the system could not be read to the end of the time allowed. */
    @Nullable Score score(Ledger ledger, Map<String, String> declared) throws InterruptedException {
        var accepted = ledger.accepted();
        var until = pace.now().plus(config.habits().settle());
        Optional<SystemView> view = readback.read();
        while (pace.now().isBefore(until) && !(view.isPresent() && settled(view.get(), accepted))) {
            pace.waitUntil(pace.now().plus(BETWEEN_LOOKS));
            view = readback.read();
        }
        if (view.isEmpty()) {
            progress.accept("the system could not be read back: no score");
            return null;
        }
        return Scorer.score(AnswerKey.load(config.scenario()), accepted, view.get(), declared);
    }

    private static boolean settled(SystemView view, Map<String, String> accepted) {
        var dealtWith = new HashSet<>(view.queued());
        view.incidents().forEach(incident -> dealtWith.addAll(incident.reports()));
        return dealtWith.containsAll(accepted.values());
    }
}
