package id.sigap.bench.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.HdrHistogram.Histogram;

import id.sigap.bench.http.Burst;
import id.sigap.bench.http.DutyOfficer;
import id.sigap.bench.machine.Server;
import id.sigap.bench.machine.Usage;

import static id.sigap.bench.machine.Figures.say;

/**
 * Many readers of the live stream, each with its own connection and one session of the BFF, while reports come in: how long from the
 * first byte of a report to its line at a reader, what it costs, and whether all readers end with the same lines. One in a hundred is
 * away for {@code bench.away} seconds in the middle.
 */
public final class Readers {

    private static final int READERS = Integer.getInteger("bench.readers", 1_500);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int AWAY = Integer.getInteger("bench.away", 30);
    private static final double RATE = Double.parseDouble(System.getProperty("bench.rate", "5"));
    private static final int PORT = Integer.getInteger("bench.port", 18_080);

    private final List<Look> readers = new ArrayList<>();
    private final Map<String, Long> posted = new HashMap<>();

    private Readers() {}

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("sigap-readers-");
        try (Server sigap = Server.sigapUnderLoad(Path.of("").toAbsolutePath(), data, PORT)) {
            new Readers().measure(sigap, new DutyOfficer(PORT, data));
        }
        System.exit(0);
    }

    private void measure(Server sigap, DutyOfficer desk) throws Exception {
        String cookie = desk.cookie();
        long before = sigap.usage().rssMb();
        for (int i = 0; i < READERS; i++) {
            Look reader = new Look(PORT, cookie);
            readers.add(reader);
            Thread.ofVirtual().start(reader::run);
        }
        await(60, () -> readers.stream().allMatch(r -> r.snapshots() > 0));
        TimeUnit.SECONDS.sleep(3);
        long begin = readers.stream().mapToLong(Look::place).max().orElseThrow();
        readers.forEach(r -> r.countFrom(begin));
        say("%d readers connected: server %d MB, before %d MB", READERS, sigap.usage().rssMb(), before);
        Usage start = sigap.usage();
        post(desk);
        await(60, () -> readers.stream().mapToLong(Look::place).distinct().count() == 1 && arrived(readers.getFirst()));
        Usage used = sigap.usage().since(start);
        report(used);
        for (Look reader : readers) {
            reader.end();
        }
    }

    private void post(DutyOfficer desk) throws InterruptedException {
        Thread leaving = Thread.ofVirtual().start(this::someLeave);
        Burst.Result sent = Burst.run("localhost", PORT, 1, Duration.ofSeconds(SECONDS), RATE, desk::authorization);
        if (sent.other() > 0) {
            throw new IllegalStateException(sent.other() + " reports were not accepted");
        }
        posted.putAll(sent.sent());
        leaving.join();
    }

    private void someLeave() {
        List<Look> leavers = readers.subList(0, AWAY == 0 ? 0 : Math.max(1, READERS / 100));
        try {
            TimeUnit.SECONDS.sleep(SECONDS / 4);
            for (Look leaver : leavers) {
                leaver.leave();
            }
            TimeUnit.SECONDS.sleep(AWAY);
            leavers.forEach(Look::comeBack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean arrived(Look reader) {
        return reader.arrivals().keySet().containsAll(posted.keySet());
    }

    private void report(Usage used) {
        Histogram latency = new Histogram(3);
        List<Look> stayed = readers.stream().filter(r -> r.connections() == 1).toList();
        stayed.forEach(reader -> posted.forEach((id, sent) -> {
            Long seen = reader.arrivals().get(id);
            if (seen != null) {
                latency.recordValue(Math.max(0, (seen - sent) / 1_000));
            }
        }));
        long complete = readers.stream().filter(this::arrived).count();
        long same = readers.stream().mapToLong(Look::hash).distinct().count();
        say("%d reports at %.0f /s; report to line at %d readers: p50 %.0f ms, p99 %.0f ms, longest %.0f ms", posted.size(), RATE, stayed.size(),
                latency.getValueAtPercentile(50) / 1e3, latency.getValueAtPercentile(99) / 1e3, latency.getMaxValue() / 1e3);
        say("readers with every report %d of %d; different ends %d; away and resumed %d, of them with a new snapshot %d", complete, READERS, same,
                READERS - stayed.size(), readers.stream().filter(r -> r.snapshots() > 1).count());
        say("server %d MB, %.2f cores", used.rssMb(), used.cpuMs() / 1e3 / SECONDS);
    }

    private static void await(int seconds, BooleanSupplier done) throws InterruptedException {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        while (!done.getAsBoolean() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
