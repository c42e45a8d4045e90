package id.sigap.simulator;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import id.sigap.simulator.time.Pace;

/** Plays a scenario in the background, for a launcher that has other things to do. */
public final class Simulator {

    private Simulator() {}

    /**
     * Starts playing.
     *
     * @param progress gets one line at a time, from one thread at a time
     */
    public static Run play(SimulatorConfig config, Consumer<String> progress) {
        return play(config, progress, Pace.wall());
    }

    static Run play(SimulatorConfig config, Consumer<String> progress, Pace pace) {
        var lock = new Object();
        Consumer<String> oneAtATime = line -> {
            synchronized (lock) {
                progress.accept(line);
            }
        };
        return new Run(new Playthrough(config, oneAtATime, pace));
    }

    /** A play that is under way. */
    public static final class Run {

        private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        private final AtomicReference<Thread> thread = new AtomicReference<>();

        private Run(Playthrough playthrough) {
            thread.set(Thread.ofPlatform().name("simulator").daemon(true).start(() -> {
                try {
                    outcome.complete(playthrough.play());
                } catch (RuntimeException e) {
                    outcome.completeExceptionally(e);
                }
            }));
        }

        /** Stops sending as soon as the call under way allows, without a score. May be called more than once. */
        public void cancel() {
            thread.get().interrupt();
        }

        public boolean isDone() {
            return outcome.isDone();
        }

        /** Waits for the end, or for a cancel to take effect. */
        public Outcome await() throws InterruptedException {
            try {
                return outcome.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the play failed", e.getCause());
            }
        }
    }
}
