package id.sigap.kit.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.client.model.Filters;

import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.trace.Step;
import id.sigap.kit.trace.Traces;

/**
 * Fires when a document's time has come. The times are fields of the documents; here is only a heap of them, rebuilt from the
 * store at start and audited every minute, so a forgotten timer cannot silence anything for longer. Any instance may fire:
 * the action must be a conditional change that does nothing when somebody was quicker.
 */
public final class Deadlines<T> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final Duration AUDIT_EVERY = Duration.ofMinutes(1);
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofSeconds(5);

    private final Documents<T> documents;
    private final Function<T, @Nullable Instant> dueAt;
    private final Consumer<String> fire;
    private final Clock clock;
    private final Traces traces;
    private final PriorityQueue<Due> heap = new PriorityQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(8, Thread.ofVirtual().name("deadline-", 0).factory());
    private final Thread thread;
    private Instant nextAudit = Instant.MIN;
    private boolean closed;

    /**
     * @param dueAt when the document wants to be looked at next, null for never
     * @param fire gets the document's id on a worker thread, within the trace of the write that set the time,
     *     as far as this instance made it
     */
    public Deadlines(Documents<T> documents, Function<T, @Nullable Instant> dueAt, Consumer<String> fire, Clock clock,
            Traces traces) {
        this.documents = documents;
        this.dueAt = dueAt;
        this.fire = fire;
        this.clock = clock;
        this.traces = traces;
        this.thread = Thread.ofPlatform().daemon().name("deadlines-" + documents.name()).unstarted(this::run);
        documents.onWrite(this::noticed);
    }

    public void start() {
        thread.start();
    }

    private void noticed(Versioned<T> document) {
        Instant due = dueAt.apply(document.state());
        if (due != null) {
            add(new Due(due, document.id(), document.cause()));
        }
    }

    private synchronized void add(Due due) {
        heap.add(due);
        notifyAll();
    }

    private void run() {
        while (true) {
            try {
                Due due = next();
                if (due == null) {
                    return;
                }
                workers.execute(() -> fire(due));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Waits for the next due document; null when closed. Reading the store happens outside the monitor. */
    private @Nullable Due next() throws InterruptedException {
        while (true) {
            boolean audit;
            synchronized (this) {
                if (closed) {
                    return null;
                }
                Instant now = clock.instant();
                Due head = heap.peek();
                if (head != null && !head.at().isAfter(now)) {
                    heap.remove();
                    return head;
                }
                audit = !now.isBefore(nextAudit);
                if (!audit) {
                    Instant until = head != null && head.at().isBefore(nextAudit) ? head.at() : nextAudit;
                    wait(Math.clamp(Duration.between(now, until).toMillis() + 1, 1, 1_000));
                }
            }
            if (audit) {
                audit();
            }
        }
    }

    /** Rebuilds the heap from the store. */
    void audit() {
        Duration until = AUDIT_EVERY;
        PriorityQueue<Due> fresh = new PriorityQueue<>();
        try {
            documents.forEach(Filters.ne("s.dueAt", null), document -> {
                Instant due = dueAt.apply(document.state());
                if (due != null) {
                    fresh.add(new Due(due, document.id(), document.cause()));
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("deadlines of {} could not be audited: {}", documents.name(), e.toString());
            until = AGAIN_AFTER_FAILURE;
        }
        synchronized (this) {
            // twice in the heap is harmless: the second firing finds nothing to do
            heap.addAll(fresh);
            nextAudit = clock.instant().plus(until);
        }
    }

    private void fire(Due due) {
        try (Step step = traces.follow(due.cause(), null, documents.name() + " due").tag("sigap.subject", due.id())) {
            step.within(() -> {
                fire.accept(due.id());
                return true;
            });
        } catch (RuntimeException e) {
            LOG.warn("deadline of {} {} failed and comes again: {}", documents.name(), due.id(), e.toString());
            add(new Due(clock.instant().plus(AGAIN_AFTER_FAILURE), due.id(), due.cause()));
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        workers.shutdown();
    }

    private record Due(Instant at, String id, @Nullable String cause) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            int sooner = at.compareTo(other.at);
            return sooner != 0 ? sooner : Boolean.compare(cause == null, other.cause == null);
        }
    }
}
