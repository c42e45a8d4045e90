package id.sigap.bench.reports;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import id.sigap.bench.machine.Server;
import id.sigap.bench.machine.Usage;

import static id.sigap.bench.machine.Figures.say;

/** Says each minute of a long run what memory it holds, what it spends and what is not yet heard: whether these are flat is the question. */
final class Minutes implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Server server;
    private final Backlog backlog;
    private long minute;
    private Usage before;

    Minutes(Server server, Backlog backlog) {
        this.server = server;
        this.backlog = backlog;
        before = server.usage();
        clock.scheduleAtFixedRate(this::tell, 1, 1, TimeUnit.MINUTES);
    }

    private void tell() {
        Usage now = server.usage();
        say("  minute %3d  %6d MB resident   %5.2f processors   lag %s", ++minute, now.rssMb(), now.since(before).cpuMs() / 60e3, lag());
        before = now;
    }

    /** A look that fails must not end the ones after it. */
    private String lag() {
        try {
            return Long.toString(backlog.lag());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "not seen";
        } catch (IllegalStateException e) {
            return "not seen: " + e.getCause();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
