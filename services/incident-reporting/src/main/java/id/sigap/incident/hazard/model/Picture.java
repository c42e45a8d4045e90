package id.sigap.incident.hazard.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;

/**
 * A hazard as all its feeds together show it: time, place and size of the authority's newest news; how it was felt, whether a
 * tsunami is possible and the map from whoever said so last, since no list of BMKG says everything.
 */
public record Picture(Feed feed, Instant at, @Nullable Point point, Strength strength, Words words, List<Felt> felt) {

    public Picture {
        felt = List.copyOf(felt);
    }

    static Picture of(List<Slot> slots) {
        List<Slot> live = slots.stream().filter(Slot::isLive).toList();
        List<Slot> all = live.isEmpty() ? slots : live;
        Slot best = all.stream().max(Comparator.comparing((Slot s) -> s.feed().source(), Comparator.reverseOrder())
                .thenComparing(Slot::newsAt).thenComparing(Slot::feed, Comparator.reverseOrder())).orElseThrow();
        List<Felt> felt = all.stream().filter(s -> !s.reading().felt().isEmpty()).max(Comparator.comparing(Slot::asOf))
                .map(s -> s.reading().felt()).orElse(List.of());
        // what people felt counts more than what a model estimates
        Integer mmi = felt.isEmpty() ? all.stream().map(s -> s.reading().mmi()).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null)
                : Integer.valueOf(felt.stream().mapToInt(Felt::mmi).max().orElse(1));
        Reading reading = best.reading();
        Double depth = reading.strength().depthKm() == null ? newest(all, r -> r.strength().depthKm()) : reading.strength().depthKm();
        Strength strength = new Strength(reading.strength().magnitude(), depth, mmi, newest(all, r -> r.strength().tsunami()),
                newest(all, r -> r.strength().level()));
        Words words = new Words(reading.words().area(), newest(all, r -> r.words().potential()), newest(all, r -> r.words().shakemap()),
                newest(all, r -> r.words().episode()));
        return new Picture(reading.feed(), reading.at(), reading.point(), strength, words, felt);
    }

    private static <V> @Nullable V newest(List<Slot> slots, Function<Reading, @Nullable V> what) {
        V found = null;
        Instant at = Instant.MIN;
        for (Slot slot : slots) {
            V value = what.apply(slot.reading());
            if (value != null && slot.asOf().isAfter(at)) {
                found = value;
                at = slot.asOf();
            }
        }
        return found;
    }
}
