package id.sigap.incident.kejadian.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final long RECENT_NANOS = 2_000_000_000L;
    private static final int MOST_WORLDS = 1_000;

    private final Documents<Kejadian> kejadian;
    private final Causes causes;
    private final ToDoubleFunction<World> speed;
    private final Map<World, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(List<Versioned<Kejadian>> kejadian, long at) {}

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

    /** The most recent kejadian that may have caused an incident that opens now; of joined ones the survivor. */
    public Optional<Umbrella> mostRecentFor(World world, Hazard hazard, String region, Instant openedAt) {
        return mayBelong(hazard) ? mostRecent(load(world), world, hazard, region, openedAt) : Optional.empty();
    }

    /** The same for an incident that is open already: asked with each of its reports, so what was seen a moment ago will do. */
    public Optional<Umbrella> stillMostRecentFor(World world, Hazard hazard, String region, Instant openedAt) {
        if (!mayBelong(hazard)) {
            return Optional.empty();
        }
        Seen last = seen.get(world);
        List<Versioned<Kejadian>> all = last != null && System.nanoTime() - last.at() < RECENT_NANOS ? last.kejadian() : load(world);
        return mostRecent(all, world, hazard, region, openedAt);
    }

    private List<Versioned<Kejadian>> load(World world) {
        List<Versioned<Kejadian>> all = new ArrayList<>();
        kejadian.forEach(Filters.eq("world", world.id()), all::add);
        if (seen.size() >= MOST_WORLDS) {
            seen.clear();
        }
        seen.put(world, new Seen(all, System.nanoTime()));
        return all;
    }

    private Optional<Umbrella> mostRecent(List<Versioned<Kejadian>> all, World world, Hazard hazard, String region, Instant openedAt) {
        return all.stream().filter(v -> !v.state().isDropped()).filter(v -> covers(world, v.state().hazard(), v.state().startedAt(), v.state().regions(), hazard, region, openedAt))
                .max(Comparator.comparing((Versioned<Kejadian> v) -> v.state().startedAt()).thenComparing(Versioned::id))
                .map(v -> new Umbrella(survivorOf(v), v.state().startedAt()));
    }

    /** Whether a kejadian so declared may have caused this incident. */
    public boolean covers(World world, Hazard event, Instant startedAt, List<String> regions, Hazard hazard, String region, Instant openedAt) {
        return causes.caused(event, startedAt, hazard, openedAt, speed.applyAsDouble(world))
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
        return kejadian.find(eventId).filter(v -> v.world().equals(world) && !v.state().isDropped()).map(v -> new Umbrella(v.id(), v.state().startedAt()));
    }
}
