package id.sigap.incident.kejadian.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import com.mongodb.client.model.Filters;

import id.sigap.incident.kejadian.model.Causes;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/** What other features may ask about kejadian: which one an incident belongs to by rule, and whether one exists. */
public final class Grouping {

    private static final int MOST_POINTERS = 32;

    private final Documents<Kejadian> kejadian;
    private final Causes causes;
    private final ToDoubleFunction<World> speed;

    /** @param speed of a world; 1 for the real one */
    public Grouping(Documents<Kejadian> kejadian, Causes causes, ToDoubleFunction<World> speed) {
        this.kejadian = kejadian;
        this.causes = causes;
        this.speed = speed;
    }

    /** A kejadian an incident may stand under. */
    public record Umbrella(String eventId, Instant startedAt) {}

    public boolean mayBelong(Hazard hazard) {
        return causes.mayBelong(hazard);
    }

    /** The most recent kejadian that may have caused it; of joined ones the survivor. */
    public Optional<Umbrella> mostRecentFor(World world, Hazard hazard, String region, Instant openedAt) {
        if (!mayBelong(hazard)) {
            return Optional.empty();
        }
        double factor = speed.applyAsDouble(world);
        List<Versioned<Kejadian>> fitting = new ArrayList<>();
        kejadian.forEach(Filters.eq("world", world.id()), v -> {
            if (covers(v.state().hazard(), v.state().startedAt(), v.state().regions(), hazard, region, openedAt, factor)) {
                fitting.add(v);
            }
        });
        return fitting.stream().max(Comparator.comparing((Versioned<Kejadian> v) -> v.state().startedAt()).thenComparing(Versioned::id))
                .map(v -> new Umbrella(survivorOf(v), v.state().startedAt()));
    }

    /** Whether a kejadian so declared may have caused this incident. */
    public boolean covers(World world, Hazard event, Instant startedAt, List<String> regions, Hazard hazard, String region, Instant openedAt) {
        return covers(event, startedAt, regions, hazard, region, openedAt, speed.applyAsDouble(world));
    }

    private boolean covers(Hazard event, Instant startedAt, List<String> regions, Hazard hazard, String region, Instant openedAt, double factor) {
        return causes.caused(event, startedAt, hazard, openedAt, factor)
                && regions.stream().anyMatch(mine -> RegionCode.covers(mine, region) || RegionCode.covers(region, mine));
    }

    /** No incident seen before this is put down to a kejadian that started then. */
    public Instant earliest(World world, Instant startedAt) {
        return causes.earliest(startedAt, speed.applyAsDouble(world));
    }

    private String survivorOf(Versioned<Kejadian> v) {
        Versioned<Kejadian> at = v;
        for (int i = 0; i < MOST_POINTERS && at.state().joinedInto() != null; i++) {
            Optional<Versioned<Kejadian>> next = kejadian.find(at.state().joinedInto());
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at.id();
    }

    public Optional<Umbrella> find(World world, String eventId) {
        return kejadian.find(eventId).filter(v -> v.world().equals(world)).map(v -> new Umbrella(v.id(), v.state().startedAt()));
    }
}
