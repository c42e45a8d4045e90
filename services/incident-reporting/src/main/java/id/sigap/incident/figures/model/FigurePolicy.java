package id.sigap.incident.figures.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Source;

/**
 * Which line the rule proposes ({@code figures.yml}): of the known lines those not overtaken, a sum that lacks parts only where it
 * already says more than everybody else, of them the fresh ones, then complete before incomplete, verified before unverified, the more
 * competent office, the later one.
 *
 * @param freshHours a line this much older than the newest one gives way to it, whoever said it
 * @param tolerance how far an estimate may be off before two sources contradict each other
 * @param competence per kind of figure the offices that know best, best first; who is not named comes last
 */
public record FigurePolicy(int freshHours, double tolerance, Map<Figure.Group, List<Source.Kind>> competence) {

    public FigurePolicy {
        if (freshHours < 1 || !(tolerance >= 0 && tolerance < 1) || !competence.keySet().containsAll(List.of(Figure.Group.values()))) {
            throw new IllegalArgumentException("freshHours, tolerance, and competence for every kind of figure");
        }
    }

    /** @param choice what a person decided, as far as it was known then */
    public Decision decide(Figure figure, List<Line> lines, @Nullable Choice choice, double speed) {
        List<Line> known = lines.stream().filter(line -> line.value().known()).toList();
        if (known.isEmpty()) {
            return new Decision(null, Rule.NOTHING_KNOWN, null, List.of(), false, false);
        }
        List<Step> steps = steps(figure, known, speed);
        Comparator<Line> best = steps.stream().map(Step::order).reduce(Comparator::thenComparing).orElseThrow();
        List<Line> ranked = new ArrayList<>(known);
        ranked.sort(best.reversed().thenComparing(Line::key));
        Line proposed = ranked.getFirst();
        Instant fresh = freshSince(known, speed);
        if (choice != null && choice.source() != null) {
            for (Line line : known) {
                // a decision about yesterday's numbers says nothing about those of next week
                if (line.key().equals(choice.source()) && !line.asOf().isBefore(fresh)) {
                    return decision(known, fresh, line, Rule.PERSON, choice, proposed.asOf().isAfter(line.asOf()));
                }
            }
        }
        Rule rule = ranked.size() == 1 ? Rule.ONLY_LINE : decisive(steps, proposed, ranked.get(1));
        return decision(known, fresh, proposed, rule, null, false);
    }

    private Decision decision(List<Line> known, Instant fresh, Line chosen, Rule rule, @Nullable Choice choice, boolean newer) {
        List<Line> current = known.stream()
                .filter(line -> line == chosen || (!line.overtaken() && !line.asOf().isBefore(fresh))).toList();
        boolean conflict = current.stream().anyMatch(a -> current.stream().anyMatch(b -> !a.agreesWith(b, tolerance)));
        return new Decision(chosen, rule, choice, current, conflict, newer);
    }

    private record Step(Rule rule, Comparator<Line> order) {}

    private List<Step> steps(Figure figure, List<Line> known, double speed) {
        Instant fresh = freshSince(known, speed);
        List<Source.Kind> ladder = Objects.requireNonNull(competence.get(figure.group()));
        return List.of(
                new Step(Rule.NOT_OVERTAKEN, Comparator.comparing(line -> !line.overtaken())),
                new Step(Rule.NOT_PARTIAL, Comparator.comparing(line -> !outdone(line, known))),
                new Step(Rule.FRESH, Comparator.comparing(line -> !line.asOf().isBefore(fresh))),
                new Step(Rule.COMPLETE, Comparator.comparing(line -> !line.incomplete())),
                new Step(Rule.VERIFIED, Comparator.comparing(Line::verified)),
                new Step(Rule.COMPETENT, Comparator.comparing(line -> -rank(ladder, line.source().kind()))),
                new Step(Rule.LATEST, Comparator.comparing(Line::asOf).thenComparing(Line::recordedAt)));
    }

    /** A sum that lacks parts says only "at least": it gives way to whoever says as much. */
    private static boolean outdone(Line line, List<Line> known) {
        return line.isSum() && line.incomplete() && known.stream().anyMatch(other -> !other.isSum() && !other.overtaken()
                && other.value().number() >= line.value().number());
    }

    private static int rank(List<Source.Kind> ladder, Source.Kind kind) {
        int at = ladder.indexOf(kind);
        return at < 0 ? ladder.size() : at;
    }

    private static Rule decisive(List<Step> steps, Line first, Line second) {
        return steps.stream().filter(step -> step.order().compare(first, second) != 0).map(Step::rule).findFirst().orElse(Rule.LATEST);
    }

    private Instant freshSince(List<Line> known, double speed) {
        Instant newest = known.stream().filter(line -> !line.overtaken() && !outdone(line, known)).map(Line::asOf).max(Comparator.naturalOrder())
                .orElseGet(() -> known.getFirst().asOf());
        return newest.minus(Duration.ofMillis((long) (Duration.ofHours(freshHours).toMillis() / speed)));
    }

    /**
     * Which line counts and why.
     *
     * @param choice the person's decision that was followed
     * @param current the lines it was compared with: the fresh ones and itself
     * @param conflict they contradict each other
     * @param newer the person's choice has been overtaken by a newer line: somebody should look again
     */
    public record Decision(@Nullable Line chosen, Rule rule, @Nullable Choice choice, List<Line> current, boolean conflict,
            boolean newer) {}
}
