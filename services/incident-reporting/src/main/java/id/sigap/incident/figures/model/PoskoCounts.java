package id.sigap.incident.figures.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Quantity;

/**
 * What was counted in one posko, as resource-dispatch told it. Every count is kept, so that the figures of any past moment can be
 * reckoned again; of one home region and moment only the last correction that was known then counts.
 *
 * @param region where the posko stands
 * @param eventId the kejadian it serves
 * @param closedAt nobody is there from then on
 */
public record PoskoCounts(@Nullable String region, @Nullable String eventId, @Nullable Instant closedAt, @Nullable Instant closingKnownAt, List<Count> counts) {

    /** Some hundred a month; the oldest are let go before the document outgrows its store. */
    public static final int MOST = 5_000;

    public static final PoskoCounts NONE = new PoskoCounts(null, null, null, null, List.of());

    /** @param home where these people are at home */
    public record Count(String home, Instant asOf, Instant recordedAt, Map<String, Quantity> figures) {

        public Count {
            figures = Map.copyOf(figures);
        }
    }

    public PoskoCounts {
        counts = List.copyOf(counts);
    }

    public PoskoCounts counted(String standsIn, @Nullable String event, Count count) {
        if (counts.contains(count)) {
            return this;
        }
        List<Count> next = new ArrayList<>(counts.size() == MOST ? counts.subList(1, MOST) : counts);
        next.add(count);
        return new PoskoCounts(standsIn, event, closedAt, closingKnownAt, next);
    }

    public PoskoCounts closed(Instant at, Instant knownAt) {
        return new PoskoCounts(region, eventId, at, knownAt, counts);
    }

    /** The latest count of each home region at a moment, as far as it was known then; nobody once it is closed. */
    public List<Count> at(Instant asOf, Instant knownAt) {
        Map<String, Count> latest = new TreeMap<>();
        counts.stream().filter(c -> !c.asOf().isAfter(asOf) && !c.recordedAt().isAfter(knownAt)).forEach(c -> latest.merge(c.home(), c,
                (a, b) -> Comparator.comparing(Count::asOf).thenComparing(Count::recordedAt).compare(a, b) > 0 ? a : b));
        Instant end = closedAt;
        Instant endKnown = closingKnownAt;
        if (end == null || endKnown == null || end.isAfter(asOf) || endKnown.isAfter(knownAt)) {
            return List.copyOf(latest.values());
        }
        return latest.values().stream().map(c -> emptied(c, end, endKnown)).toList();
    }

    private static Count emptied(Count last, Instant at, Instant knownAt) {
        Map<String, Quantity> none = new TreeMap<>();
        last.figures().keySet().forEach(figure -> none.put(figure, Quantity.NIL));
        return new Count(last.home(), at, knownAt, none);
    }
}
