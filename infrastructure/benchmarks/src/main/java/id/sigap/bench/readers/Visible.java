package id.sigap.bench.readers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.HdrHistogram.Histogram;

import id.sigap.bench.http.Burst;
import id.sigap.bench.http.DutyOfficer;
import id.sigap.bench.machine.Server;

import static id.sigap.bench.machine.Figures.say;

/**
 * P4 and H2: how long from a report to its line at a reader of the live stream, beside how long a record of the same size takes
 * through the same broker at the same rate in the same minute.
 */
public final class Visible {

    private static final double RATE = Double.parseDouble(System.getProperty("bench.rate", "100"));
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 30));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 60));
    private static final int PORT = Integer.getInteger("bench.port", 18_080);

    private Visible() {}

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("sigap-visible-");
        try (Server ignored = Server.sigapUnderLoad(Path.of("").toAbsolutePath(), data, PORT)) {
            DutyOfficer desk = new DutyOfficer(PORT, data);
            Look reader = new Look(PORT, desk.cookie());
            Thread.ofVirtual().start(reader::run);
            Burst.run("localhost", PORT, 16, WARM, RATE, desk::authorization);
            try (RawKafka raw = new RawKafka("localhost:" + (PORT + 12))) {
                raw.start(RATE, MEASURED);
                Burst.Result sent = Burst.run("localhost", PORT, 16, MEASURED, RATE, desk::authorization);
                Histogram bare = raw.await();
                report(sent, reader, bare);
            }
            reader.end();
        }
        System.exit(0);
    }

    private static void report(Burst.Result sent, Look reader, Histogram bare) throws InterruptedException {
        for (int i = 0; i < 100 && !reader.arrivals().keySet().containsAll(sent.sent().keySet()); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Histogram visible = new Histogram(3);
        sent.sent().forEach((id, due) -> {
            Long seen = reader.arrivals().get(id);
            if (seen != null) {
                visible.recordValue(Math.max(0, (seen - due) / 1_000));
            }
        });
        say("%d reports accepted at %.0f /s, %d seen by the reader", sent.accepted(), sent.perSecond(), visible.getTotalCount());
        say("report to line        p50 %.1f ms   p95 %.1f ms (H2)   p99 %.1f ms", ms(visible, 50), ms(visible, 95), ms(visible, 99));
        say("accepted              p50 %.1f ms   p99 %.1f ms", ms(sent.latency(), 50), ms(sent.latency(), 99));
        say("raw produce->consume  p50 %.1f ms   p99 %.1f ms", ms(bare, 50), ms(bare, 99));
        say("P4 ratio of p99       %.2f", ms(visible, 99) / ms(bare, 99));
    }

    private static double ms(Histogram microseconds, double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1e3;
    }
}
