package id.sigap.dispatch.posko.model;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.place.Point;

/** What can happen to a posko, in the words of {@code sigap.posko}. */
public sealed interface PoskoEvent {

    record Opened(Instant observedAt, Posko.Kind kind, String region, @Nullable Point point, @Nullable String eventId, String by) implements PoskoEvent {}

    record Counted(Instant observedAt, String home, String region, @Nullable String eventId, Map<String, Quantity> figures, String by)
            implements PoskoEvent {}

    record Closed(Instant observedAt, String by) implements PoskoEvent {}
}
