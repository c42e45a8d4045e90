package id.sigap.incident.figures.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.figures.model.Ledger;
import id.sigap.incident.figures.model.Line;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;

/** The figures of one kejadian or incident at one moment, as other features read them. */
public final class FigureSheet {

    private final Ledger ledger;

    FigureSheet(Ledger ledger) {
        this.ledger = ledger;
    }

    /** One source's number; {@code chosen}: this one counts; {@code current}: it was compared with the others, not too old for that. */
    public record Cell(Source source, Quantity value, boolean incomplete, int known, int expected, Instant asOf, boolean verified,
            boolean overtaken, boolean chosen, boolean current, List<String> statements) {}

    /** @param rule what decided, for people */
    public record Row(Figure figure, @Nullable Cell chosen, String rule, boolean conflict, List<Cell> cells) {

        public Quantity value() {
            return chosen == null ? Quantity.UNKNOWN : chosen.value();
        }
    }

    /** One jorong of a nagari, with the latest that anybody said about it. */
    public record Jorong(String name, Map<Figure, Quantity> figures) {}

    public boolean isEmpty() {
        return ledger.regions().isEmpty();
    }

    public List<String> regions() {
        return ledger.regions();
    }

    public List<Row> of(String region) {
        return ledger.of(region).stream().map(FigureSheet::row).toList();
    }

    public Row of(String region, Figure figure) {
        return row(ledger.of(region, figure));
    }

    /** The latest that each source, jorong and shelter of the region and below it said, in a fixed order. */
    public List<Stated> latest(String region) {
        return ledger.latest(region);
    }

    /** People from elsewhere who shelter in this region: shown here, counted at home. */
    public List<Stated> guests(String region) {
        return ledger.guests(region);
    }

    public List<Jorong> jorong(String region) {
        return ledger.jorong(region).stream().map(j -> new Jorong(j.name(), j.figures())).toList();
    }

    private static Row row(Ledger.Reckoning r) {
        Line chosen = r.decision().chosen();
        List<Cell> cells = r.lines().stream().map(line -> cell(line, line == chosen, r.decision().current().contains(line))).toList();
        Cell counts = cells.stream().filter(Cell::chosen).findFirst().orElse(null);
        return new Row(r.figure(), counts, r.decision().rule().text(), r.decision().conflict(), cells);
    }

    private static Cell cell(Line l, boolean chosen, boolean current) {
        return new Cell(l.source(), l.value(), l.incomplete(), l.known(), l.expected(), l.asOf(), l.verified(), l.overtaken(), chosen,
                current, l.statements());
    }
}
