package id.sigap.incident.figures.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.figures.model.PoskoCounts;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/** People counted in a posko are one source of the figures of its kejadian; a posko without a kejadian counts for none. */
@Component
public final class WhenPoskoCountedThenKeep implements Reaction<PoskoCounts> {

    private static final String CLOSED = "id.sigap.posko.closed.v1";

    private final Documents<PoskoCounts> posko;

    public WhenPoskoCountedThenKeep(Documents<PoskoCounts> posko) {
        this.posko = posko;
    }

    /** @param observedAt when they were counted */
    public record Counted(Instant observedAt, String home, String region, @Nullable String eventId, Map<String, Quantity> figures) {

        public Counted {
            if (!RegionCode.isValid(home) || !RegionCode.isValid(region) || (eventId != null && !Ids.isUuid(eventId))) {
                throw new Poison("home, region or eventId is not one");
            }
            Objects.requireNonNull(observedAt);
            figures = Map.copyOf(figures);
        }
    }

    public record Closed(Instant observedAt) {

        public Closed {
            Objects.requireNonNull(observedAt);
        }
    }

    @Override
    public Documents<PoskoCounts> documents() {
        return posko;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.posko.counted.v1", CLOSED);
    }

    @Override
    public List<String> targets(Heard event) {
        return List.of(event.subject());
    }

    /** Known from the moment it was recorded over there, so that asking for the past gives what could be known then. */
    @Override
    public @Nullable Change<PoskoCounts> apply(@Nullable PoskoCounts counts, Heard event) {
        PoskoCounts before = counts == null ? PoskoCounts.NONE : counts;
        if (CLOSED.equals(event.type())) {
            return Change.of(before.closed(event.body(Closed.class).observedAt(), event.time()));
        }
        Counted counted = event.body(Counted.class);
        return Change.of(before.counted(counted.region(), counted.eventId(),
                new PoskoCounts.Count(counted.home(), counted.observedAt(), event.time(), counted.figures())));
    }
}
