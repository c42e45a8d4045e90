package id.sigap.kit.service;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;

/** The current trace as a W3C {@code traceparent}, to be stored with an event so that the trace goes on behind the topic. */
final class Traceparent implements Supplier<@Nullable String> {

    private final Supplier<@Nullable Tracer> tracer;

    Traceparent(Supplier<@Nullable Tracer> tracer) {
        this.tracer = tracer;
    }

    @Override
    public @Nullable String get() {
        Tracer current = tracer.get();
        Span span = current == null ? null : current.currentSpan();
        if (span == null || span.isNoop()) {
            return null;
        }
        TraceContext context = span.context();
        return "00-" + context.traceId() + "-" + context.spanId() + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }
}
