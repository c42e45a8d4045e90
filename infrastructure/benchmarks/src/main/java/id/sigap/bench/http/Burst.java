package id.sigap.bench.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.simulator.load.LoadReport;

/**
 * Reports from many phones at once, each with one report under way. Without a rate they come as fast as they are taken; with
 * one, a report that had to wait for its turn counts from when it should have been sent, so that a slow server cannot hide.
 */
public final class Burst {

    /**
     * @param accepted how many got a 202
     * @param other how many got something else, or no answer
     * @param sent ids of the accepted, each with the {@link System#nanoTime} at which it was due
     * @param latency microseconds from when it was due to its answer
     */
    public record Result(long accepted, long other, Duration took, Map<String, Long> sent, Histogram latency) {

        public double perSecond() {
            return accepted * 1e9 / took.toNanos();
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final Histogram LONGEST_MINUTE = new Histogram(TimeUnit.MINUTES.toMicros(1), 2);

    private final String host;
    private final int port;
    private final Supplier<String> headers;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final AtomicLong other = new AtomicLong();
    private final Histogram latency = new ConcurrentHistogram(LONGEST_MINUTE);

    private Burst(String host, int port, Supplier<String> headers) {
        this.host = host;
        this.port = port;
        this.headers = headers;
    }

    /**
     * @param headers of each request, such as the sender's token
     * @param perSecond all phones together; 0 for as fast as they are taken
     */
    public static Result run(String host, int port, int phones, Duration duration, double perSecond, Supplier<String> headers)
            throws InterruptedException {
        Burst burst = new Burst(host, port, headers);
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        long every = perSecond == 0 ? 0 : (long) (phones * 1e9 / perSecond);
        for (int i = 0; i < phones; i++) {
            long first = start + (long) (every * ((double) i / phones));
            threads.add(Thread.ofVirtual().start(() -> burst.phone(first, start + duration.toNanos(), every)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Result(burst.sent.size(), burst.other.get(), Duration.ofNanos(System.nanoTime() - start), burst.sent, burst.latency);
    }

    private void phone(long first, long end, long every) {
        SplittableRandom random = new SplittableRandom();
        try (Connection connection = new Connection(host, port)) {
            for (long due = first; due < end; due = every == 0 ? System.nanoTime() : due + every) {
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                String key = new UUID(random.nextLong(), random.nextLong()).toString();
                Connection.Answer answer = connection.post("/api/v1/reports", headers.get() + "Idempotency-Key: " + key + "\r\n", JSON.writeValueAsString(LoadReport.random(random)));
                latency.recordValue(Math.min(LONGEST_MINUTE.getHighestTrackableValue(), (System.nanoTime() - due) / 1_000));
                if (answer.status() == 202) {
                    sent.put(idOf(answer.body()), due);
                } else {
                    other.incrementAndGet();
                }
            }
        } catch (IOException e) {
            other.incrementAndGet();
        }
    }

    private static String idOf(String body) {
        int at = body.indexOf("\"id\":\"") + 6;
        return body.substring(at, body.indexOf('"', at));
    }
}
