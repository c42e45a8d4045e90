package id.sigap.bench.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import id.sigap.bench.http.Burst;
import id.sigap.bench.http.DutyOfficer;
import id.sigap.bench.machine.Server;
import id.sigap.bench.machine.Usage;

import static id.sigap.bench.machine.Figures.say;

/** P1, P1s, P2 and P9: durable reports per second through the edge beside a bare Spring Boot application, in one run. */
public final class Reports {

    private static final int PHONES = Integer.getInteger("bench.phones", 64);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 20));
    private static final Duration BURST = Duration.ofSeconds(Integer.getInteger("bench.burst", 60));
    private static final Duration SUSTAIN = Duration.ofSeconds(Integer.getInteger("bench.sustain", 300));
    private static final double SUSTAINED = Double.parseDouble(System.getProperty("bench.rate", "0"));
    /** Memory and collector as Sigap is shipped; the compilers are the default ones. */
    private static final List<String> BARE_OPTIONS = List.of("-Xmx768m", "-XX:+UseSerialGC");
    private static final int PORT = Integer.getInteger("bench.port", 18_080);

    private Reports() {}

    private record Bare(double perSecond, double cpuMsEach, long rssMb) {}

    public static void main(String[] args) throws Exception {
        Path repository = Path.of("").toAbsolutePath();
        Path data = Files.createTempDirectory("sigap-bench-");
        Bare bare = bare(repository, data.resolve("bare"));
        say("bare POST            %8.0f /s   %.3f CPU-ms each   %d MB", bare.perSecond, bare.cpuMsEach, bare.rssMb);
        try (Server sigap = Server.sigapUnderLoad(repository, data.resolve("sigap"), PORT); Backlog backlog = new Backlog(PORT)) {
            Supplier<String> headers = new DutyOfficer(PORT, data.resolve("sigap"))::authorization;
            burst("warm-up", sigap, backlog, headers, WARM, 0, bare);
            double rate = burst("P1 burst", sigap, backlog, headers, BURST, 0, bare);
            if (!SUSTAIN.isZero()) {
                double wanted = SUSTAINED == 0 ? Math.min(rate, bare.perSecond * 0.10) : SUSTAINED;
                burst("P1s sustained", sigap, backlog, headers, SUSTAIN, wanted, bare);
            }
            say("P9 resident memory   %8d MB   ratio %.2f", sigap.usage().rssMb(), (double) sigap.usage().rssMb() / bare.rssMb);
        }
    }

    private static Bare bare(Path repository, Path data) throws IOException, InterruptedException {
        try (Server server = Server.bare(repository, data, PORT, BARE_OPTIONS)) {
            Burst.run("localhost", PORT, PHONES, WARM, 0, () -> "");
            Usage before = server.usage();
            Burst.Result result = Burst.run("localhost", PORT, PHONES, BURST.dividedBy(2), 0, () -> "");
            Usage used = server.usage().since(before);
            return new Bare(result.perSecond(), (double) used.cpuMs() / result.accepted(), used.rssMb());
        }
    }

    private static double burst(String name, Server sigap, Backlog backlog, Supplier<String> headers, Duration duration, double rate, Bare bare)
            throws InterruptedException {
        Usage before = sigap.usage();
        Burst.Result result;
        try (Minutes minutes = new Minutes(sigap, backlog)) {
            result = Burst.run("localhost", PORT, PHONES, duration, rate, headers);
        }
        long lagAtEnd = backlog.lag();
        Duration drained = backlog.awaitEmpty(Duration.ofMinutes(5));
        Usage used = sigap.usage().since(before);
        double cpuMsEach = (double) used.cpuMs() / result.accepted();
        say("%-20s %8.0f /s   ratio %.3f   p50 %.1f ms   p99 %.1f ms   not accepted %d", name, result.perSecond(), result.perSecond() / bare.perSecond,
                result.latency().getValueAtPercentile(50) / 1e3, result.latency().getValueAtPercentile(99) / 1e3, result.other());
        say("  end to end         %8.3f CPU-ms each   ratio %.1f (P2)   lag at the end %d, empty after %s; kept up %.0f /s", cpuMsEach,
                cpuMsEach / bare.cpuMsEach, lagAtEnd, text(drained), drained == null ? 0 : result.accepted() * 1e9 / result.took().plus(drained).toNanos());
        say("  of %d accepted, %d stored, told and with an incident or at the desk   %d MB", result.accepted(), backlog.settled(List.copyOf(result.sent().keySet())), used.rssMb());
        return result.perSecond();
    }

    private static String text(@Nullable Duration drained) {
        return drained == null ? "more than 5 min" : "%.1f s".formatted(drained.toMillis() / 1e3);
    }
}
