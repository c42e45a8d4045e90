package id.sigap.kit.trace;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

/**
 * The one trace of a request goes on behind the topics: an event carries a W3C {@code traceparent}, and whoever works on it opens a
 * {@link Step} under that. What is not sampled carries none and costs nothing: there is no span per event unless its request was
 * chosen at the edge.
 */
public final class Traces {

    /** Follows nothing. */
    public static final Traces OFF = new Traces(() -> null, () -> null);

    private static final String SAMPLED = "-01";

    private final Supplier<@Nullable Tracer> tracer;
    private final Supplier<@Nullable Propagator> propagator;

    public Traces(Supplier<@Nullable Tracer> tracer, Supplier<@Nullable Propagator> propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The current span as {@code traceparent}, to be stored with an event; null when nobody records it. */
    public @Nullable String current() {
        Tracer tracing = tracer.get();
        Span span = tracing == null ? null : tracing.currentSpan();
        return span == null || span.isNoop() ? null : traceparent(span.context());
    }

    /**
     * Opens a step under its cause.
     *
     * @param cause {@code traceparent} of what caused it; without one, or with one that was not sampled, nothing is recorded
     * @param kind null for what happens inside a service
     * @param name low in number: a topic, never an id
     */
    public Step follow(@Nullable String cause, Span.@Nullable Kind kind, String name) {
        if (cause == null || !cause.endsWith(SAMPLED)) {
            return Step.none();
        }
        Tracer current = tracer.get();
        Propagator reader = propagator.get();
        if (current == null || reader == null) {
            return new Step(null, null, cause);
        }
        Span.Builder builder = reader.extract(cause, (carrier, key) -> key.equals("traceparent") ? carrier : null).name(name);
        Span span = (kind == null ? builder : builder.kind(kind)).start();
        return new Step(current, span, traceparent(span.context()));
    }

    /** A step inside what this thread is doing now. */
    public Step inside(Span.Kind kind, String name) {
        return follow(current(), kind, name);
    }

    private static String traceparent(TraceContext context) {
        return "00-" + context.traceId() + "-" + context.spanId() + (Boolean.TRUE.equals(context.sampled()) ? SAMPLED : "-00");
    }
}
