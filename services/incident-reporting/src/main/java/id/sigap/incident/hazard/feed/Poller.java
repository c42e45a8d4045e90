package id.sigap.incident.hazard.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import id.sigap.incident.hazard.model.Feed;

/** One feed and how it is doing, as this instance sees it. */
final class Poller {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    private final Feed feed;
    private final FeedReader reader;
    private final @Nullable Budget budget;
    private final CircuitBreaker breaker;
    private final Clock clock;
    private final Instant since;
    private final AtomicLong badRows = new AtomicLong();
    private volatile @Nullable Instant lastSuccess;
    private volatile @Nullable Instant lastChange;

    /** @param budget shared with other feeds of the same host, if it has a limit */
    Poller(Feed feed, FeedReader reader, @Nullable Budget budget, CircuitBreaker breaker, Clock clock) {
        this.feed = feed;
        this.reader = reader;
        this.budget = budget;
        this.breaker = breaker;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** Reads the feed once. Whatever goes wrong is counted and tried again at the next turn; nothing is thrown. */
    synchronized void poll() {
        if (budget != null && !budget.spend()) {
            return;
        }
        try {
            breaker.acquirePermission();
        } catch (CallNotPermittedException e) {
            return;
        }
        long start = breaker.getCurrentTimestamp();
        try {
            FeedReader.Result result = reader.read();
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            lastSuccess = clock.instant();
            if (result.changed()) {
                lastChange = lastSuccess;
            }
            if (result.bad() > 0) {
                badRows.addAndGet(result.bad());
                LOG.warn("feed {}: {} rows could not be read and were left out", feed.label(), result.bad());
            }
        } catch (IOException | Unreadable e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            LOG.warn("feed {} was not read: {}", feed.label(), e.getMessage());
        } catch (InterruptedException e) {
            breaker.releasePermission();
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // ours, most likely the store: the feed is not to blame, and the list is read again
            breaker.releasePermission();
            LOG.warn("what feed {} says was not taken in: {}", feed.label(), e.toString());
        }
    }

    Feed feed() {
        return feed;
    }

    /** Time since it was read last; before that, since it was to be read. */
    Duration age() {
        Instant last = lastSuccess;
        return Duration.between(last == null ? since : last, clock.instant());
    }

    long badRows() {
        return badRows.get();
    }

    FeedHealth health() {
        return new FeedHealth(feed.label(), lastSuccess, lastChange, age().toSeconds(), breaker.getState().name(), badRows.get(), feed.source().credit());
    }
}
