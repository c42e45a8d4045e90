package id.sigap.incident.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one source said about one region at one time: what every figure is reckoned from. It is never changed; a correction, up or
 * down, is a later one.
 *
 * @param id of the document it is written in
 * @param region where the people and houses belong, wherever the people shelter
 * @param part when it speaks of one jorong or one shelter only
 * @param asOf when it was so
 * @param recordedAt when this service knew; asking for the past looks at both
 * @param verified checked by a named person, or confirmed by the office
 * @param incomplete the source itself says that something is not counted yet
 * @param moved people who were missing and are counted as dead by this
 */
public record Stated(
        String id, String region, @Nullable Part part, Instant asOf, Instant recordedAt, Source source, @Nullable Contact contact,
        boolean verified, boolean incomplete, Map<Figure, Quantity> figures, @Nullable Moved moved) {

    public Stated {
        figures = Map.copyOf(figures);
    }

    public enum Of { JORONG, SITE }

    /** @param region where a shelter stands, when that is another region than the people's own */
    public record Part(Of of, String name, @Nullable String region) {

        public String key() {
            return of + "|" + Source.plain(name).replaceFirst("^jorong ", "");
        }
    }

    /** Whom to ask. It never leaves this service except by name, recorded, to the desk. */
    public record Contact(@Nullable String name, @Nullable String phone) {}

    /** One transition with both legs: {@code n} fewer here, {@code n} more there. */
    public record Moved(Figure from, Figure to, int n) {}

    /** What it says about a figure, or what follows from the figure's parts. */
    public Optional<Total> value(Figure figure) {
        Quantity stated = figures.get(figure);
        if (stated != null) {
            return Optional.of(Total.NOTHING.plus(stated));
        }
        return figure.made().flatMap(this::sum);
    }

    /** Whether the parts of a figure add up to what is said of the whole. */
    public boolean addsUp(Figure figure) {
        Quantity whole = figures.get(figure);
        return whole == null || figure.made().flatMap(this::sum).map(sum -> !sum.quantity().known() || !whole.known() || (sum.incomplete()
                ? sum.n() <= whole.number() : sum.quantity().agreesWith(whole, 0))).orElse(true);
    }

    private Optional<Total> sum(Figure.Made made) {
        if (made.needed().stream().noneMatch(figures::containsKey) && made.also().stream().noneMatch(figures::containsKey)) {
            return Optional.empty();
        }
        Total total = Total.NOTHING;
        for (Figure part : made.needed()) {
            total = total.plus(figures.getOrDefault(part, Quantity.UNKNOWN));
        }
        for (Figure part : made.also()) {
            Quantity quantity = figures.get(part);
            total = quantity == null ? total : total.plus(quantity);
        }
        return Optional.of(total);
    }
}
