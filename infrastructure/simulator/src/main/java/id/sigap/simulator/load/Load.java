package id.sigap.simulator.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.http.Tokens;
import id.sigap.simulator.time.Pace;

/**
 * Sends reports as fast as the system takes them. Like a phone, a sender that gets no clear answer tries the same
 * report with the same key again; only what got a 2xx is in the ledger.
 */
public final class Load {

    private static final Duration PAUSE = Duration.ofMillis(200);

    /**
     * @param accepted lines in the ledger
     * @param refused clear refusals (4xx)
     * @param unclear given up without a clear answer: may or may not be in the system
     * @param retries attempts beyond the first
     */
    public record Result(long accepted, long refused, long unclear, long retries) {}

    private final LoadConfig config;
    private final Person sender;
    private final Pace pace;
    private final AckLedger ledger;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong unclear = new AtomicLong();
    private final AtomicLong retries = new AtomicLong();

    private Load(LoadConfig config, Person sender, Pace pace, AckLedger ledger) {
        this.config = config;
        this.sender = sender;
        this.pace = pace;
        this.ledger = ledger;
    }

    /** Runs to the end of the duration, or until the calling thread is interrupted. */
    public static Result run(LoadConfig config, Tokens tokens) throws InterruptedException {
        return run(config, tokens, Pace.wall());
    }

    static Result run(LoadConfig config, Tokens tokens, Pace pace) throws InterruptedException {
        try (var http = Edge.client();
                var ledger = new AckLedger(config.ledger())) {
            var sender = new Person(config.username(), new Edge(config.edge(), http), tokens);
            var load = new Load(config, sender, pace, ledger);
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < config.threads(); i++) {
                threads.add(Thread.ofVirtual().name("load-" + i).start(load::send));
            }
            try {
                for (var thread : threads) {
                    thread.join();
                }
            } finally {
                threads.forEach(Thread::interrupt);
                for (var thread : threads) {
                    thread.join(Duration.ofSeconds(2));
                }
                http.shutdownNow();
            }
            return new Result(
                    load.accepted.get(), load.refused.get(), load.unclear.get(), load.retries.get());
        }
    }

    private void send() {
        var random = new SplittableRandom();
        var end = pace.now().plus(config.duration());
        try {
            while (pace.now().isBefore(end)) {
                one(UUID.randomUUID().toString(), LoadReport.random(random), end.plus(config.grace()));
            }
        } catch (InterruptedException e) {
            unclear.incrementAndGet();
            Thread.currentThread().interrupt();
        }
    }

    private void one(String key, Map<String, Object> report, Instant giveUp) throws InterruptedException {
        while (true) {
            var answer = sender.post("/api/v1/reports?world=" + config.world(), report, key);
            if (answer.ok()) {
                ledger.write(key, answer.text("id"));
                accepted.incrementAndGet();
                return;
            }
            if (!answer.unavailable() && answer.status() < 500 && answer.status() != 401) {
                refused.incrementAndGet();
                return;
            }
            if (pace.now().isAfter(giveUp)) {
                unclear.incrementAndGet();
                return;
            }
            retries.incrementAndGet();
            pace.waitUntil(pace.now().plus(PAUSE));
        }
    }
}
