package id.sigap.bench.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import id.sigap.bench.http.Burst;
import id.sigap.bench.http.DutyOfficer;
import id.sigap.bench.machine.Server;
import id.sigap.bench.machine.Usage;

import static id.sigap.bench.machine.Figures.say;

/**
 * Events per second through HTTP, store, log, consumer and store: written one by one by an application that does nothing else, and as
 * Sigap writes them, which signs people in, understands, links, dispatches and shows them besides. Same broker, store and Java options.
 */
public final class Naive {

    private static final List<String> OPTIONS = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int PHONES = Integer.getInteger("bench.phones", 64);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 20));
    private static final Duration BURST = Duration.ofSeconds(Integer.getInteger("bench.burst", 40));
    private static final int PORT = Integer.getInteger("bench.port", 18_080);

    private Naive() {}

    public static void main(String[] args) throws Exception {
        Path repository = Path.of("").toAbsolutePath();
        Path data = Files.createTempDirectory("sigap-naive-");
        double naive;
        try (Server server = Server.naive(repository, data.resolve("naive"), PORT, OPTIONS); Backlog backlog = new Backlog(PORT)) {
            Burst.run("localhost", PORT, PHONES, WARM, 0, () -> "");
            backlog.awaitEmpty(Duration.ofMinutes(5));
            Usage before = server.usage();
            Burst.Result result = Burst.run("localhost", PORT, PHONES, BURST, 0, () -> "");
            naive = kept("naive, one write per event", result, result.accepted(), backlog, server, before);
        }
        try (Server sigap = Server.sigapUnderLoad(repository, data.resolve("sigap"), PORT); Backlog backlog = new Backlog(PORT)) {
            DutyOfficer desk = new DutyOfficer(PORT, data.resolve("sigap"));
            Burst.run("localhost", PORT, PHONES, WARM, 0, desk::authorization);
            backlog.awaitEmpty(Duration.ofMinutes(5));
            long told = backlog.told();
            Usage before = sigap.usage();
            Burst.Result result = Burst.run("localhost", PORT, PHONES, BURST, 0, desk::authorization);
            long drained = System.nanoTime();
            backlog.awaitEmpty(Duration.ofMinutes(5));
            double seconds = (result.took().toNanos() + System.nanoTime() - drained) / 1e9;
            double events = (backlog.told() - told) / seconds;
            say("Sigap: %.0f reports/s accepted, %.0f events/s until all is heard, %.2f CPU-ms per event; %.2f times the naive way", result.perSecond(),
                    events, (double) sigap.usage().since(before).cpuMs() / (backlog.told() - told), events / naive);
        }
    }

    private static double kept(String name, Burst.Result result, long events, Backlog backlog, Server server, Usage before)
            throws InterruptedException {
        long from = System.nanoTime();
        backlog.awaitEmpty(Duration.ofMinutes(5));
        double perSecond = events * 1e9 / (result.took().toNanos() + System.nanoTime() - from);
        say("%s: %.0f /s accepted, %.0f /s until all is heard, %.2f CPU-ms each, p50 %.0f ms", name, result.perSecond(), perSecond,
                (double) server.usage().since(before).cpuMs() / events, result.latency().getValueAtPercentile(50) / 1e3);
        return perSecond;
    }
}
