package id.sigap.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells the person in the terminal what is going on, a line per component. */
final class Progress {

    private final PrintStream out;
    private final Instant begin = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Runs a step and says how long it took. */
    void step(String name, Runnable step) {
        Instant start = Instant.now();
        step.run();
        say("  ok   %-22s %4.1f s".formatted(name, Duration.between(start, Instant.now()).toMillis() / 1000.0));
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    double seconds() {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }
}
