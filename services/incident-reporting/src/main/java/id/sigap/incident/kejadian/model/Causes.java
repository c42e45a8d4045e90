package id.sigap.incident.kejadian.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import id.sigap.incident.model.Hazard;

/**
 * Which incidents a disaster brings with it and for how long ({@code grouping.yml}).
 *
 * @param kinds per hazard of the kejadian; what is not there gathers nothing by itself
 * @param slackMinutes an incident seen this long before the declared start still belongs: starts are estimated
 */
public record Causes(Map<Hazard, Kind> kinds, int slackMinutes) {

    /** @param hours how long after its start incidents are put down to it */
    public record Kind(Set<Hazard> causes, int hours) {}

    /** Whether any kejadian could cause this. A fire, a collision or a tiger never belongs to one by rule. */
    public boolean mayBelong(Hazard hazard) {
        return kinds.values().stream().anyMatch(k -> k.causes().contains(hazard));
    }

    /** @param speed of the world, which divides every duration of it */
    public boolean caused(Hazard kejadian, Instant startedAt, Hazard incident, Instant openedAt, double speed) {
        Kind kind = kinds.get(kejadian);
        return kind != null && kind.causes().contains(incident) && !openedAt.isBefore(earliest(startedAt, speed))
                && !openedAt.isAfter(latest(kejadian, startedAt, speed));
    }

    public Instant earliest(Instant startedAt, double speed) {
        return startedAt.minus(scaled(Duration.ofMinutes(slackMinutes), speed));
    }

    public Instant latest(Hazard kejadian, Instant startedAt, double speed) {
        Kind kind = kinds.get(kejadian);
        return kind == null ? startedAt : startedAt.plus(scaled(Duration.ofHours(kind.hours()), speed));
    }

    private static Duration scaled(Duration duration, double speed) {
        return Duration.ofMillis((long) (duration.toMillis() / speed));
    }
}
