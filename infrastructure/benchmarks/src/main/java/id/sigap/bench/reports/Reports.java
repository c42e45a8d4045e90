package id.sigap.bench.reports;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import id.sigap.bench.http.Burst;
import id.sigap.bench.machine.Server;
import id.sigap.bench.machine.Usage;
import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.http.SignInFailed;
import id.sigap.simulator.http.Tokens;

/** P1, P1s, P2 and P9: durable reports per second through the edge beside a bare Spring Boot application, in one run. */
public final class Reports {

    private static final int PHONES = Integer.getInteger("bench.phones", 64);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 20));
    private static final Duration BURST = Duration.ofSeconds(Integer.getInteger("bench.burst", 60));
    private static final Duration SUSTAIN = Duration.ofSeconds(Integer.getInteger("bench.sustain", 300));
    private static final double SUSTAINED = Double.parseDouble(System.getProperty("bench.rate", "0"));
    private static final String JAVA_OPTIONS = System.getProperty("bench.java", "");
    private static final int PORT = Integer.getInteger("bench.port", 18_080);

    private Reports() {}

    private record Bare(double perSecond, double cpuMsEach, long rssMb) {}

    public static void main(String[] args) throws Exception {
        Path repository = Path.of("").toAbsolutePath();
        Path data = Files.createTempDirectory("sigap-bench-");
        Bare bare = bare(repository, data.resolve("bare"));
        say("bare POST            %8.0f /s   %.3f CPU-ms each   %d MB", bare.perSecond, bare.cpuMsEach, bare.rssMb);
        try (Server sigap = Server.sigap(repository, data.resolve("sigap"), PORT, JAVA_OPTIONS); Backlog backlog = new Backlog(PORT)) {
            Supplier<String> headers = headers(data.resolve("sigap"));
            burst("warm-up", sigap, backlog, headers, WARM, 0, bare);
            double rate = burst("P1 burst", sigap, backlog, headers, BURST, 0, bare);
            if (!SUSTAIN.isZero()) {
                double wanted = SUSTAINED == 0 ? Math.min(rate, bare.perSecond * 0.10) : SUSTAINED;
                burst("P1s sustained", sigap, backlog, headers, SUSTAIN, wanted, bare);
            }
            say("P9 resident memory   %8d MB   ratio %.2f", sigap.usage().rssMb(), (double) sigap.usage().rssMb() / bare.rssMb);
        }
    }

    private static Bare bare(Path repository, Path data) throws InterruptedException {
        try (Server server = Server.bare(repository, data, PORT, JAVA_OPTIONS)) {
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
        Burst.Result result = Burst.run("localhost", PORT, PHONES, duration, rate, headers);
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

    /** The duty officer's token, renewed before it ends. */
    private static Supplier<String> headers(Path data) {
        Tokens tokens = new IssuerSignIn(URI.create("http://localhost:" + (PORT + 10)), IssuerSignIn.App.field(), Accounts.read(data.resolve("demo-accounts.json")),
                Edge.client(), Clock.systemUTC());
        return () -> {
            try {
                return "Authorization: Bearer " + tokens.of("piket1") + "\r\n";
            } catch (SignInFailed e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        };
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
        System.out.flush();
    }
}
