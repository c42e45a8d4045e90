package id.sigap.incident.incident.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/** What other features may read about incidents. */
@Component
public class IncidentBook {

    private final Documents<Incident> incidents;

    IncidentBook(Documents<Incident> incidents) {
        this.incidents = incidents;
    }

    public record About(String id, Hazard hazard, String region, Instant openedAt, @Nullable Instant verifiedAt, @Nullable String eventId,
            @Nullable String mergedInto, boolean rejected) {}

    public Optional<About> find(World world, String id) {
        return incidents.find(id).filter(v -> v.world().equals(world)).map(IncidentBook::about);
    }

    /** Those a person verified after {@code from} and not after {@code until}, in a region or below it: that never changes afterwards. */
    public List<About> verified(World world, String region, Instant from, Instant until) {
        List<About> all = new ArrayList<>();
        incidents.forEach(Filters.and(Filters.eq("world", world.id()), Filters.gt("s.verifiedAt", java.util.Date.from(from)),
                Filters.lte("s.verifiedAt", java.util.Date.from(until))), v -> {
                    if (RegionCode.covers(region, v.state().region())) {
                        all.add(about(v));
                    }
                });
        all.sort(Comparator.comparing(About::openedAt).thenComparing(About::id));
        return all;
    }

    private static About about(Versioned<Incident> v) {
        Incident i = v.state();
        return new About(v.id(), i.hazard(), i.region(), i.openedAt(), i.verifiedAt(), i.eventId(), i.mergedInto(),
                i.state() == Incident.State.REJECTED);
    }
}
