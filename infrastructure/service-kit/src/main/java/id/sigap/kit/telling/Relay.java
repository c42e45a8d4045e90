package id.sigap.kit.telling;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.OutboxEntry;
import id.sigap.kit.document.Versioned;

/**
 * Tells what the documents recorded. One chain per aggregate: event n+1 is handed to the producer only after the log has
 * acknowledged n, so the first occurrence of n always precedes n+1 and duplicates are the only disorder. Throughput comes
 * from many aggregates in parallel.
 *
 * <p>The relay is told of each write of this instance. A {@link Sweep} finds what another instance, or an earlier life of
 * this one, left behind. Only the threads of this class call the producer: a log that is down never blocks intake.
 */
public final class Relay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    /** Beyond this many aggregates in memory the rest is left to the sweep: the store remembers, memory stays bounded. */
    static final int MOST_CHAINS = 20_000;

    private final Sender sender;
    private final Marker marker;
    private final Map<String, Chain> chains = new ConcurrentHashMap<>();
    private final Map<String, Long> lately = new ConcurrentHashMap<>();
    private final ExecutorService senders;
    private final ScheduledExecutorService retries = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("relay-retry-", 0).factory());
    private volatile boolean closed;

    /** @param sender hands one event to the log; its future completes when the log has acknowledged it */
    public Relay(Sender sender, Marker marker, int threads) {
        this.sender = sender;
        this.marker = marker;
        this.senders = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("relay-", 0).factory());
    }

    /** Tells everything these documents record from now on. */
    public void attach(DocumentStore store) {
        store.all().forEach(this::attach);
    }

    private <T> void attach(Documents<T> documents) {
        documents.onWrite(written -> told(documents, written));
    }

    /** A document was written, or found by the sweep: whatever waits in it is sent, in order. */
    public void told(Documents<?> documents, Versioned<?> written) {
        List<OutboxEntry> waiting = written.outbox();
        if (waiting.isEmpty() || closed) {
            return;
        }
        String key = documents.name() + "|" + written.id();
        long known = lately.getOrDefault(key, 0L);
        if (known >= waiting.getLast().n()) {
            // acknowledged already, only the mark has not happened or was lost
            marker.told(documents, written.id(), known);
            return;
        }
        if (chains.size() >= MOST_CHAINS && !chains.containsKey(key)) {
            return;
        }
        chains.compute(key, (k, existing) -> {
            Chain chain = existing == null ? new Chain(k, documents, written.id(), written.world(), known) : existing;
            if (chain.append(waiting)) {
                senders.execute(() -> sendHead(chain));
            }
            return chain;
        });
    }

    private void sendHead(Chain chain) {
        OutboxEntry head = chain.head();
        if (head == null || closed) {
            return;
        }
        try {
            sender.send(chain.documents().topic(), chain.id(), chain.world(), head).whenComplete((ack, failure) -> {
                if (failure == null) {
                    acknowledged(chain, head);
                } else {
                    retryLater(chain, head, failure);
                }
            });
        } catch (RuntimeException e) {
            retryLater(chain, head, e);
        }
    }

    private void acknowledged(Chain chain, OutboxEntry head) {
        if (lately.size() >= MOST_CHAINS) {
            lately.clear();
        }
        lately.merge(chain.key(), head.n(), Math::max);
        marker.told(chain.documents(), chain.id(), head.n());
        chains.compute(chain.key(), (k, current) -> {
            boolean more = chain.acknowledge(head);
            if (more && !closed) {
                senders.execute(() -> sendHead(chain));
            }
            return more ? chain : null;
        });
    }

    /** The same event again, never the next one: whoever comes after it waits. */
    private void retryLater(Chain chain, OutboxEntry head, Throwable failure) {
        if (closed) {
            return;
        }
        long delay = chain.nextDelayMillis();
        LOG.debug("{} event {} not told yet, again in {} ms: {}", chain.key(), head.n(), delay, failure.toString());
        retries.schedule(() -> {
            if (!closed) {
                senders.execute(() -> sendHead(chain));
            }
        }, delay, TimeUnit.MILLISECONDS);
    }

    /** Aggregates with something on its way to the log. */
    public int waiting() {
        return chains.size();
    }

    /** Stops sending. What was not told stays in the documents and is found by the next start's sweep. */
    @Override
    public void close() {
        closed = true;
        retries.shutdownNow();
        senders.shutdown();
        sender.close();
        marker.close();
    }
}
