package id.sigap.incident.figures.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;
import id.sigap.incident.model.Total;

/**
 * The figures of one kejadian as they were known at one moment, folded from everything stated until then. Per region, figure, source
 * and part only the latest is held, so it grows with places and offices, not with time.
 *
 * <p>A region's own figures and the sum of its parts are different lines and are never added to each other. People are counted where
 * they are at home; where they shelter they are only shown as guests.
 */
public final class Ledger {

    /** Which regions lie directly in a region, as far as the kejadian concerns them. */
    public interface Geography {
        List<String> parts(String region);
    }

    private record Held(Stated stated, Total value) {}

    private record Place(String region, Figure figure) {}

    /** What a region's figure is: every line, and which one counts. */
    public record Reckoning(Figure figure, List<Line> lines, FigurePolicy.Decision decision) {}

    private final Geography geography;
    private final FigurePolicy policy;
    private final double speed;
    private final Map<String, Map<Figure, Map<String, Map<String, Held>>>> held = new TreeMap<>();
    private final Map<Place, Choice> choices = new HashMap<>();
    private final List<Stated> moves = new ArrayList<>();
    private final Map<Place, Reckoning> reckoned = new HashMap<>();

    public Ledger(Geography geography, FigurePolicy policy, double speed) {
        this.geography = geography;
        this.policy = policy;
        this.speed = speed;
    }

    /** In any order. */
    public void add(Stated stated) {
        reckoned.clear();
        if (stated.moved() != null) {
            moves.add(stated);
        }
        String source = stated.source().key() + (stated.part() == null ? "" : "|" + stated.part().of());
        String part = stated.part() == null ? "" : stated.part().key();
        for (Figure figure : Figure.values()) {
            stated.value(figure).ifPresent(value -> held.computeIfAbsent(stated.region(), r -> new EnumMap<>(Figure.class))
                    .computeIfAbsent(figure, f -> new TreeMap<>()).computeIfAbsent(source, s -> new TreeMap<>())
                    .merge(part, new Held(stated, value), (a, b) -> later(b.stated(), a.stated()) ? b : a));
        }
    }

    /** In any order; the latest one counts. */
    public void add(Choice choice) {
        reckoned.clear();
        Figure.of(choice.figure()).ifPresent(figure -> choices.merge(new Place(choice.region(), figure), choice,
                (a, b) -> b.at().isBefore(a.at()) ? a : b));
    }

    private static boolean later(Stated a, Stated b) {
        return Comparator.comparing(Stated::asOf).thenComparing(Stated::recordedAt).thenComparing(Stated::id).compare(a, b) > 0;
    }

    /** Every region something was stated about, and every region above those up to the province. */
    public List<String> regions() {
        TreeSet<String> all = new TreeSet<>();
        for (String region : held.keySet()) {
            for (int level = 1; level <= RegionCode.level(region); level++) {
                all.add(RegionCode.upTo(region, level));
            }
        }
        return List.copyOf(all);
    }

    /** Figures about which something was stated in the region or below it, in the order of the form. */
    public List<Reckoning> of(String region) {
        List<Reckoning> all = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            Reckoning one = of(region, figure);
            if (!one.lines().isEmpty()) {
                all.add(one);
            }
        }
        return all;
    }

    public Reckoning of(String region, Figure figure) {
        Place place = new Place(region, figure);
        Reckoning known = reckoned.get(place);
        if (known == null) {
            List<Line> lines = new ArrayList<>();
            sources(region, figure).forEach((key, parts) -> lines.add(line(key, figure, parts)));
            Line sum = sum(region, figure);
            if (sum != null) {
                lines.add(sum);
            }
            lines.sort(Comparator.comparing(Line::asOf).reversed().thenComparing(Line::key));
            known = new Reckoning(figure, lines, policy.decide(figure, lines, choices.get(place), speed));
            reckoned.put(place, known);
        }
        return known;
    }

    private Map<String, Map<String, Held>> sources(String region, Figure figure) {
        return held.getOrDefault(region, Map.of()).getOrDefault(figure, Map.of());
    }

    private Line line(String key, Figure figure, Map<String, Held> parts) {
        List<Held> newestFirst = new ArrayList<>(parts.values());
        newestFirst.sort((a, b) -> later(a.stated(), b.stated()) ? -1 : 1);
        Total total = newestFirst.stream().map(Held::value).reduce(Total.NOTHING, Total::plus);
        List<Stated> said = newestFirst.stream().map(Held::stated).toList();
        boolean perPart = said.getFirst().part() != null;
        boolean incomplete = total.incomplete() || said.stream().anyMatch(Stated::incomplete);
        boolean overtaken = said.stream().anyMatch(s -> overtaken(figure, s));
        return new Line(key, said.getFirst().source(), perPart, total.quantity(), incomplete, perPart ? said.size() : 1,
                perPart ? said.size() : 1, said.getFirst().asOf(), said.getLast().asOf(), latest(said), said.stream().allMatch(Stated::verified),
                overtaken, said.stream().allMatch(s -> s.addsUp(figure)), said.stream().map(Stated::id).toList());
    }

    private static java.time.Instant latest(List<Stated> said) {
        return said.stream().map(Stated::recordedAt).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Somebody counted people as dead who are still missing in this: both numbers together would count them twice. */
    private boolean overtaken(Figure figure, Stated stated) {
        return moves.stream().anyMatch(move -> Objects.requireNonNull(move.moved()).from() == figure
                && !move.id().equals(stated.id()) && move.asOf().isAfter(stated.asOf())
                && (RegionCode.covers(stated.region(), move.region()) || RegionCode.covers(move.region(), stated.region())));
    }

    /** The chosen numbers of the region's parts together; null when nothing at all is known of them. */
    private @Nullable Line sum(String region, Figure figure) {
        if (RegionCode.level(region) >= 4) {
            return null;
        }
        TreeSet<String> parts = new TreeSet<>();
        held.forEach((r, figures) -> {
            if (!r.equals(region) && RegionCode.covers(region, r) && figures.containsKey(figure)) {
                parts.add(RegionCode.upTo(r, RegionCode.level(region) + 1));
            }
        });
        if (parts.isEmpty()) {
            return null;
        }
        parts.addAll(geography.parts(region));
        Total total = Total.NOTHING;
        List<Line> chosen = new ArrayList<>();
        boolean incomplete = false;
        for (String part : parts) {
            Line line = of(part, figure).decision().chosen();
            if (line == null) {
                total = total.plusUnknown();
            } else {
                total = total.plus(line.value());
                incomplete |= line.incomplete();
                chosen.add(line);
            }
        }
        if (chosen.isEmpty()) {
            return null;
        }
        return new Line(Source.SUM.key(), Source.SUM, true, total.quantity(), incomplete || total.incomplete(), total.known(), total.expected(),
                chosen.stream().map(Line::asOf).max(Comparator.naturalOrder()).orElseThrow(),
                chosen.stream().map(Line::oldest).min(Comparator.naturalOrder()).orElseThrow(),
                chosen.stream().map(Line::recordedAt).max(Comparator.naturalOrder()).orElseThrow(),
                chosen.stream().allMatch(Line::verified), chosen.stream().anyMatch(Line::overtaken), true,
                chosen.stream().flatMap(line -> line.statements().stream()).distinct().toList());
    }

    /** The latest that each source, jorong and shelter of the region and below it said, in a fixed order. */
    public List<Stated> latest(String region) {
        TreeMap<String, Stated> all = new TreeMap<>();
        held.forEach((r, figures) -> {
            if (RegionCode.covers(region, r)) {
                figures.values().forEach(sources -> sources.values().forEach(parts -> parts.values().forEach(h -> all.put(
                        h.stated().region() + "|" + h.stated().source().key() + "|" + h.stated().asOf() + "|" + h.stated().id(), h.stated()))));
            }
        });
        return List.copyOf(all.values());
    }

    /** One jorong of a nagari, with the latest that anybody said about it. */
    public record Jorong(String name, Map<Figure, Quantity> figures) {}

    public List<Jorong> jorong(String region) {
        Map<String, Map<Figure, Held>> latest = new TreeMap<>();
        held.getOrDefault(region, Map.of()).forEach((figure, sources) -> sources.values().forEach(parts -> parts.forEach((key, one) -> {
            if (one.stated().part() != null && one.stated().part().of() == Stated.Of.JORONG) {
                latest.computeIfAbsent(key, k -> new EnumMap<>(Figure.class))
                        .merge(figure, one, (a, b) -> later(b.stated(), a.stated()) ? b : a);
            }
        })));
        List<Jorong> all = new ArrayList<>();
        latest.values().forEach(figures -> {
            Map<Figure, Quantity> quantities = new EnumMap<>(Figure.class);
            figures.forEach((figure, one) -> quantities.put(figure, one.value().quantity()));
            all.add(new Jorong(Objects.requireNonNull(figures.values().iterator().next().stated().part()).name(), quantities));
        });
        return all;
    }

    /** People from elsewhere who shelter in this region: shown here, counted at home. */
    public List<Stated> guests(String region) {
        List<Stated> guests = new ArrayList<>();
        held.forEach((home, figures) -> {
            if (!RegionCode.covers(region, home)) {
                figures.getOrDefault(Figure.DISPLACED_PEOPLE, Map.of()).values().forEach(parts -> parts.values().stream().map(Held::stated)
                        .filter(s -> s.part() != null && s.part().region() != null && RegionCode.covers(region, s.part().region()))
                        .forEach(guests::add));
            }
        });
        return guests;
    }
}
