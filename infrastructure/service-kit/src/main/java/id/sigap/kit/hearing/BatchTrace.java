package id.sigap.kit.hearing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.micrometer.tracing.Span;

import id.sigap.kit.event.Heard;
import id.sigap.kit.trace.Step;
import id.sigap.kit.trace.Traces;

/** A batch holds events of many requests: each that is traced gets a step of its own, the others none. */
final class BatchTrace implements AutoCloseable {

    private final Traces traces;
    private final String group;
    private final Map<Heard, Step> steps = new IdentityHashMap<>(0);

    BatchTrace(Traces traces, String group) {
        this.traces = traces;
        this.group = group;
    }

    /** The batch, with every traced event standing for its step, so that what it causes goes on from there. */
    List<Heard> open(List<Heard> batch) {
        if (batch.stream().allMatch(event -> event.traceparent() == null)) {
            return batch;
        }
        List<Heard> opened = new ArrayList<>(batch.size());
        for (Heard event : batch) {
            Step step = traces.follow(event.traceparent(), Span.Kind.CONSUMER, event.topic() + " hear")
                    .tag("sigap.group", group).tag("sigap.subject", event.subject()).tag("sigap.event", event.type());
            Heard within = event.within(step.traceparent());
            opened.add(within);
            if (step.isRecorded()) {
                steps.put(within, step);
            }
        }
        return opened;
    }

    <R extends @Nullable Object> R within(Heard event, Supplier<R> work) {
        Step step = steps.get(event);
        return step == null ? work.get() : step.within(work);
    }

    @Override
    public void close() {
        steps.values().forEach(Step::close);
    }
}
