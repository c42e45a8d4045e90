package id.sigap.kit.trace;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;

/** One span of a trace, or nothing at all. Closing it ends the span; a second time does nothing. */
public final class Step implements AutoCloseable {

    private static final Step NONE = new Step(null, null, null);

    private final @Nullable Tracer tracer;
    private final @Nullable Span span;
    private final @Nullable String traceparent;

    Step(@Nullable Tracer tracer, @Nullable Span span, @Nullable String traceparent) {
        this.tracer = tracer;
        this.span = span;
        this.traceparent = traceparent;
    }

    /** Nothing is recorded. */
    public static Step none() {
        return NONE;
    }

    /** What the next one goes on from; null when this is nothing. */
    public @Nullable String traceparent() {
        return traceparent;
    }

    public boolean isRecorded() {
        return span != null;
    }

    /** Ids are welcome here, unlike in metrics: they are how one finds the trace again. */
    public Step tag(String name, @Nullable String value) {
        if (span != null && value != null) {
            span.tag(name, value);
        }
        return this;
    }

    /** Runs something as part of this step, so that what it writes and whom it asks belongs to it. */
    public <R extends @Nullable Object> R within(Supplier<R> work) {
        if (tracer == null || span == null) {
            return work.get();
        }
        try (Tracer.SpanInScope ignored = tracer.withSpan(span)) {
            return work.get();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        }
    }

    public void failed(Throwable failure) {
        if (span != null) {
            span.error(failure);
        }
    }

    @Override
    public void close() {
        if (span != null) {
            span.end();
        }
    }
}
