package id.sigap.kit.hearing;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.event.Heard;

/** Counts what was heard, passed by and parked, per group. */
public final class HearingMeter {

    private final MeterRegistry registry;

    public HearingMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    void heard(String group, List<Heard> batch) {
        registry.counter("sigap.hearing.events", "group", group).increment(batch.size());
    }

    void unknownType(String group, String type) {
        // the type itself is not a tag: a stranger could make any number of them
        registry.counter("sigap.hearing.unknown", "group", group).increment();
    }

    void skippedParked(String group) {
        registry.counter("sigap.hearing.skipped", "group", group).increment();
    }

    void parked(String group, String topic) {
        registry.counter("sigap.hearing.parked", "group", group, "topic", topic).increment();
    }
}
