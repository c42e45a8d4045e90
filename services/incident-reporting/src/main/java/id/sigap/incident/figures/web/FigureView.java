package id.sigap.incident.figures.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.FigurePolicy;
import id.sigap.incident.figures.model.Ledger;
import id.sigap.incident.figures.model.Line;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;
import id.sigap.incident.model.Total;

/** Figures as they are shown: every source side by side, without names and telephones. */
record FigureView(String region, Instant asOf, Instant knownAt, List<One> figures, List<Guests> guests) {

    /** @param text as it is written in reports, e.g. "±5.000" */
    record Number(Quantity.Is is, @Nullable Integer n, String text) {

        static Number of(Quantity q) {
            return new Number(q.is(), q.n(), q.text());
        }
    }

    record SourceView(String key, Source.Kind kind, String office, @Nullable String via) {}

    record LineView(SourceView source, boolean perPart, Number value, boolean incomplete, int known, int expected, Instant asOf,
            Instant oldest, Instant recordedAt, boolean verified, boolean overtaken, boolean addsUp, List<String> statements) {

        static LineView of(Line l) {
            return new LineView(new SourceView(l.key(), l.source().kind(), l.source().office(), l.source().via()), l.perPart(),
                    Number.of(l.value()), l.incomplete(), l.known(), l.expected(), l.asOf(), l.oldest(), l.recordedAt(), l.verified(),
                    l.overtaken(), l.addsUp(), l.statements());
        }
    }

    /** The person who chose, and why. */
    record Chooser(String by, Instant at, String reason, @Nullable String note) {}

    /**
     * One figure.
     *
     * @param source key of the line that counts
     * @param incomplete "tidak lengkap": something is not in it yet
     * @param rule what decided
     * @param conflict fresh sources contradict each other
     * @param newer a person chose, and something newer has come since
     */
    record One(String figure, String label, String unit, Number value, boolean incomplete, @Nullable Instant asOf, @Nullable String source,
            String rule, String ruleText, boolean conflict, boolean newer, @Nullable Chooser chosenBy, List<LineView> lines) {

        static One of(Ledger.Reckoning r) {
            Figure f = r.figure();
            FigurePolicy.Decision d = r.decision();
            Line chosen = d.chosen();
            Choice c = d.choice();
            return new One(f.code(), f.label(), f.unit(), Number.of(chosen == null ? Quantity.UNKNOWN : chosen.value()),
                    chosen == null || chosen.incomplete(), chosen == null ? null : chosen.asOf(), chosen == null ? null : chosen.key(),
                    d.rule().name(), d.rule().text(), d.conflict(), d.newer(),
                    c == null ? null : new Chooser(c.by(), c.at(), c.reason(), c.note()), r.lines().stream().map(LineView::of).toList());
        }
    }

    /** People from elsewhere who shelter here; they are counted at home. */
    record Guests(String home, String site, Number people, Instant asOf, String office) {

        static Guests of(Stated s) {
            String site = s.part() == null ? "" : s.part().name();
            Quantity people = s.value(Figure.DISPLACED_PEOPLE).map(Total::quantity).orElse(Quantity.UNKNOWN);
            return new Guests(s.region(), site, Number.of(people), s.asOf(), s.source().office());
        }
    }

    static FigureView of(Ledger ledger, String region, Instant asOf, Instant knownAt) {
        return new FigureView(region, asOf, knownAt, ledger.of(region).stream().map(One::of).toList(),
                ledger.guests(region).stream().map(Guests::of).toList());
    }
}
