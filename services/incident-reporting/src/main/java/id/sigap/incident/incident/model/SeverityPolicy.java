package id.sigap.incident.incident.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Severity;

/**
 * How urgent counted figures are ({@code severity.yml}).
 *
 * @param figures the least number of a figure that makes a level
 * @param vulnerable when the people concerned make it one level worse
 */
public record SeverityPolicy(Map<Severity, Map<Figure, Integer>> figures, Vulnerable vulnerable) {

    /**
     * @param of how many people there are: the first of these that was counted
     * @param share part of them, 0 to 1
     * @param atLeast so many vulnerable people, since few say nothing about a share
     */
    public record Vulnerable(List<Figure> groups, List<Figure> of, double share, int atLeast) {

        boolean concernedBy(Map<Figure, Quantity> counted) {
            int people = of.stream().map(counted::get).filter(Objects::nonNull).mapToInt(Quantity::number).filter(n -> n > 0).findFirst().orElse(0);
            int among = groups.stream().map(counted::get).filter(Objects::nonNull).mapToInt(Quantity::number).sum();
            // more vulnerable people than people: the two were counted for different places
            return among >= atLeast && among <= people && among >= share * people;
        }
    }

    /** @param vulnerable it is this urgent because of who the people are */
    public record Judged(Severity severity, boolean vulnerable) {}

    public Judged judge(Map<Figure, Quantity> counted) {
        Severity byFigures = Severity.RENDAH;
        for (Severity level : Severity.values()) {
            if (figures.getOrDefault(level, Map.of()).entrySet().stream().anyMatch(e -> reaches(counted.get(e.getKey()), e.getValue()))) {
                byFigures = level;
                break;
            }
        }
        boolean raised = byFigures != Severity.KRITIS && vulnerable.concernedBy(counted);
        return new Judged(raised ? byFigures.oneWorse() : byFigures, raised);
    }

    private static boolean reaches(@org.jspecify.annotations.Nullable Quantity counted, int least) {
        return counted != null && counted.number() >= least;
    }
}
