package id.sigap.kit.hearing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.trace.Traces;

/** Makes the ears of a service: one per consumer group, each a bean named like its binding's function. */
public final class Hearings {

    private final Parking parking;
    private final JsonMapper mapper;
    private final HearingMeter meter;
    private final Traces traces;
    private final Map<String, Hearing> all = new ConcurrentHashMap<>();

    public Hearings(Parking parking, JsonMapper mapper, HearingMeter meter, Traces traces) {
        this.parking = parking;
        this.mapper = mapper;
        this.meter = meter;
        this.traces = traces;
    }

    /** @param group consumer group, {@code <service>.<purpose>}, the same as in the service's YAML */
    public Hearing of(String group, List<Reaction<?>> reactions) {
        Hearing hearing = new Hearing(group, reactions, parking, mapper, meter, traces);
        if (all.putIfAbsent(group, hearing) != null) {
            throw new IllegalStateException("two functions for group " + group + " would split its partitions");
        }
        return hearing;
    }

    Collection<Hearing> all() {
        return all.values();
    }
}
