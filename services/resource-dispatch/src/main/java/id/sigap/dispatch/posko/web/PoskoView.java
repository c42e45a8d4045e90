package id.sigap.dispatch.posko.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.place.Point;
import id.sigap.dispatch.posko.model.Headcount;
import id.sigap.dispatch.posko.model.Posko;
import id.sigap.dispatch.posko.model.Quantity;
import id.sigap.kit.document.Versioned;

/** A posko with the latest count of each home region. */
record PoskoView(
        String id, Posko.Kind kind, String name, String region, @Nullable Point point, @Nullable String eventId, Instant openedAt,
        @Nullable Instant closedAt, List<Count> counts) {

    record Count(String home, Instant countedAt, Map<String, Quantity> figures, String by) {

        static Count of(Headcount h) {
            Map<String, Quantity> figures = new TreeMap<>();
            h.figures().forEach((counted, quantity) -> figures.put(counted.code(), quantity));
            return new Count(h.home(), h.countedAt(), figures, h.by());
        }
    }

    static PoskoView of(Versioned<Posko> v) {
        Posko p = v.state();
        return new PoskoView(v.id(), p.kind(), p.name(), p.region(), p.point(), p.eventId(), p.openedAt(), p.closedAt(),
                p.counts().stream().map(Count::of).toList());
    }
}
