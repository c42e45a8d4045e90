package id.sigap.incident.kejadian.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.kejadian.model.Decree;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.kejadian.model.Kejadian.Event;
import id.sigap.incident.kejadian.model.Suspicion;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;

/** What others hear of a kejadian. */
public final class KejadianFacts {

    private KejadianFacts() {}

    record Declared(Instant observedAt, String title, String hazard, Instant startedAt, List<String> regions, String by) {}

    record Pointed(Instant observedAt, String into, String by) {}

    record Split(Instant observedAt, String from, String title, String hazard, Instant startedAt, List<String> regions,
            List<String> incidentIds, String by) {}

    record Decreed(Instant observedAt, String decreeId, String status, String number, String signatory, Instant from, Instant until,
            @Nullable String extended, String by) {}

    record DecreeRevoked(Instant observedAt, String decreeId, String by) {}

    record Commanded(Instant observedAt, String office, String by) {}

    record CauseNamed(Instant observedAt, @Nullable String causedBy, String by) {}

    record Suspected(Instant observedAt, String title, String hazard, Instant startedAt, List<String> regions, String hazardId,
            @Nullable Double magnitude, @Nullable Integer mmi, String standing, boolean withdrawn) {}

    record Confirmed(Instant observedAt, String title, String hazard, Instant startedAt, List<String> regions, String by) {}

    record Dropped(Instant observedAt, String by, String reason) {}

    public static Change<Kejadian> change(Kejadian.Step step) {
        return step.event() == null ? Change.of(step.kejadian()) : change(step.kejadian(), step.event());
    }

    private static Change<Kejadian> change(Kejadian k, Event event) {
        return Change.of(k, switch (event) {
            case Event.Declared d -> of("declared", k,
                    new Declared(k.declaredAt(), k.title(), k.hazard().code(), k.startedAt(), k.regions(), k.declaredBy()));
            case Event.Joined j -> of("joined", k, new Pointed(j.at(), j.into(), j.by()));
            case Event.Unjoined u -> of("unjoined", k, new Pointed(u.at(), u.into(), u.by()));
            case Event.SplitOff s -> of("split", k, new Split(k.declaredAt(), Objects.requireNonNull(k.splitFrom()), k.title(),
                    k.hazard().code(), k.startedAt(), k.regions(), k.moved(), k.declaredBy()));
            case Event.Decreed d -> of("decreed", k, decreed(d.decree()));
            case Event.DecreeRevoked r -> of("decree-revoked", k, new DecreeRevoked(r.at(), r.decreeId(), r.by()));
            case Event.Commanded c -> of("commanded", k, new Commanded(c.at(), c.office(), c.by()));
            case Event.CauseNamed c -> of("cause-named", k, new CauseNamed(c.at(), c.cause(), c.by()));
            case Event.Suspected s -> of("suspected", k, suspected(k, s.at()));
            case Event.Revised r -> of("revised", k, suspected(k, r.at()));
            case Event.Confirmed c -> of("confirmed", k,
                    new Confirmed(c.at(), k.title(), k.hazard().code(), k.startedAt(), k.regions(), c.by()));
            case Event.Dropped d -> of("dropped", k, new Dropped(d.at(), d.by(), d.reason()));
        });
    }

    private static Decreed decreed(Decree d) {
        return new Decreed(d.at(), d.id(), d.status().name(), d.number(), d.signatory(), d.from(), d.until(), d.extended(), d.by());
    }

    private static Suspected suspected(Kejadian k, Instant at) {
        Suspicion why = Objects.requireNonNull(k.suspicion());
        Suspicion.Shock main = why.main();
        return new Suspected(at, k.title(), k.hazard().code(), k.startedAt(), k.regions(), main.hazardId(), main.magnitude(), main.mmi(),
                why.standing().name(), why.withdrawn());
    }

    private static Fact of(String what, Kejadian k, Object body) {
        return Fact.of("id.sigap.event." + what + ".v1", RegionCode.around(k.regions()), body);
    }
}
