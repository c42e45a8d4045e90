package id.sigap.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * What one thread has to do and when: the earliest task first, tasks of the same instant in the order they were noted.
 * Tasks may note further tasks. A task that fails is reported and the rest goes on.
 */
public final class Agenda {

    /** One thing to do. Only an interrupt ends the agenda. */
    @FunctionalInterface
    public interface Task {
        void run() throws InterruptedException;
    }

    private record Entry(Instant due, long order, Task task) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparing(Entry::order));
    private final Pace pace;
    private final Consumer<String> trouble;
    private long noted;
    private boolean stopped;

    public Agenda(Pace pace, Consumer<String> trouble) {
        this.pace = pace;
        this.trouble = trouble;
    }

    public Instant now() {
        return pace.now();
    }

    public void at(Instant due, Task task) {
        entries.add(new Entry(due, noted++, task));
    }

    public void after(Duration delay, Task task) {
        at(now().plus(delay), task);
    }

    /** Repeats with a pause between the end of one run and the start of the next, until the agenda stops. */
    public void every(Duration pause, Task task) {
        at(now(), new Task() {
            @Override
            public void run() throws InterruptedException {
                try {
                    task.run();
                } finally {
                    after(pause, this);
                }
            }
        });
    }

    /** To be called by a task: what is still noted is dropped. */
    public void stop() {
        stopped = true;
    }

    /** Works until nothing is noted, a task stops it, or the thread is interrupted. */
    public void run() throws InterruptedException {
        while (!stopped) {
            var next = entries.poll();
            if (next == null) {
                return;
            }
            pace.waitUntil(next.due());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            try {
                next.task().run();
            } catch (RuntimeException e) {
                trouble.accept("a step failed and is skipped: " + e);
            }
        }
    }
}
