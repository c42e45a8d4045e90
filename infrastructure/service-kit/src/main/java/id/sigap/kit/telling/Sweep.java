package id.sigap.kit.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.client.model.Filters;

import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;

/**
 * Finds events that nobody is telling: at start all of them, later those older than 15 s (their instance died, or a mark
 * failed). It also knows how old the oldest one is.
 */
public final class Sweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    static final Duration EVERY = Duration.ofSeconds(30);
    static final Duration LEFT_BEHIND = Duration.ofSeconds(15);

    private final DocumentStore store;
    private final Relay relay;
    private final Clock clock;
    private final AtomicReference<Duration> oldest = new AtomicReference<>(Duration.ZERO);
    private final ScheduledExecutorService schedule =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("relay-sweep").factory());

    public Sweep(DocumentStore store, Relay relay, Clock clock) {
        this.store = store;
        this.relay = relay;
        this.clock = clock;
    }

    public void start() {
        schedule.execute(() -> sweepQuietly(Duration.ZERO));
        schedule.scheduleWithFixedDelay(() -> sweepQuietly(LEFT_BEHIND), EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void sweepQuietly(Duration olderThan) {
        try {
            sweep(olderThan);
        } catch (RuntimeException e) {
            LOG.warn("the sweep for untold events failed and comes again: {}", e.toString());
            if (olderThan.isZero() && !schedule.isShutdown()) {
                schedule.schedule(() -> sweepQuietly(olderThan), 2, TimeUnit.SECONDS);
            }
        }
    }

    /** Hands every document whose oldest waiting event is older than this to the relay. */
    void sweep(Duration olderThan) {
        Instant now = clock.instant();
        Instant[] first = {now};
        for (Documents<?> documents : store.all()) {
            sweep(documents, Date.from(now.minus(olderThan)), first);
        }
        oldest.set(Duration.between(first[0], now));
    }

    private <T> void sweep(Documents<T> documents, Date before, Instant[] first) {
        documents.forEach(Filters.lte("outbox.t", before), found -> {
            Instant recorded = found.outbox().getFirst().time();
            first[0] = recorded.isBefore(first[0]) ? recorded : first[0];
            relay.told(documents, found);
        });
    }

    /** Age of the oldest event the last sweep found. */
    public Duration oldest() {
        return oldest.get();
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }
}
