package id.sigap.bench.readers;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import id.sigap.bench.http.Burst;
import id.sigap.bench.http.DutyOfficer;
import id.sigap.bench.machine.Server;
import id.sigap.bench.machine.Usage;

import static id.sigap.bench.machine.Figures.say;

/**
 * P10: reports as fast as they are taken, first with a handful of readers of the live stream and then with 250 times as many. The readers
 * only take what comes, deflated as browsers ask for it, since the machine they look from is this one.
 */
public final class Surge {

    private static final int FEW = Integer.getInteger("bench.few", 6);
    private static final int MANY = FEW * Integer.getInteger("bench.times", 250);
    private static final int PHONES = Integer.getInteger("bench.phones", 64);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 40));
    private static final Duration BURST = Duration.ofSeconds(Integer.getInteger("bench.burst", 40));
    private static final double RATE = Double.parseDouble(System.getProperty("bench.rate", "0"));
    private static final int PORT = Integer.getInteger("bench.port", 18_080);
    private static final int BUFFER = 1 << 16;

    private final AtomicLong bytes = new AtomicLong();
    private final List<Socket> lines = new ArrayList<>();
    private final DutyOfficer desk;
    private final String cookie;

    private Surge(DutyOfficer desk) throws IOException, InterruptedException {
        this.desk = desk;
        this.cookie = desk.cookie();
    }

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("sigap-surge-");
        try (Server sigap = Server.sigapUnderLoad(Path.of("").toAbsolutePath(), data, PORT)) {
            Surge surge = new Surge(new DutyOfficer(PORT, data));
            surge.readers(FEW);
            surge.burst("warm-up", sigap, WARM);
            double before = surge.burst(FEW + " readers", sigap, BURST);
            surge.readers(MANY);
            double during = surge.burst(MANY + " readers", sigap, BURST);
            say("P10 report rate kept %8.2f", during / before);
        }
        System.exit(0);
    }

    private void readers(int wanted) throws IOException, InterruptedException {
        while (lines.size() < wanted) {
            Socket line = new Socket("localhost", PORT);
            lines.add(line);
            line.getOutputStream().write(("GET /bff/live?world=real HTTP/1.1\r\nHost: localhost:" + PORT + "\r\nAccept-Encoding: gzip\r\nCookie: " + cookie + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Thread.ofVirtual().start(() -> take(line));
        }
        TimeUnit.SECONDS.sleep(5);
    }

    private void take(Socket line) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = line.getInputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.addAndGet(n);
            }
        } catch (IOException e) {
            // the end of the run
        }
    }

    private double burst(String name, Server sigap, Duration duration) throws InterruptedException {
        Usage start = sigap.usage();
        long before = bytes.get();
        Burst.Result result = Burst.run("localhost", PORT, PHONES, duration, RATE, desk::authorization);
        Usage used = sigap.usage().since(start);
        say("%-20s %8.0f /s   p50 %.0f ms   p99 %.0f ms   not accepted %d   server %.2f cores, %d MB; readers took %d MB", name, result.perSecond(),
                result.latency().getValueAtPercentile(50) / 1e3, result.latency().getValueAtPercentile(99) / 1e3, result.other(),
                (double) used.cpuMs() / result.took().toMillis(), used.rssMb(), (bytes.get() - before) >> 20);
        return result.perSecond();
    }
}
