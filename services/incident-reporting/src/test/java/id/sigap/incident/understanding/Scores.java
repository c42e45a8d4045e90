package id.sigap.incident.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.Samples;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.model.PlaceCandidate;
import id.sigap.incident.report.model.Understood;

/** How well a labelled part was understood: the figures, and a line for everything that went wrong. */
final class Scores {

    private static final String NONE = "-";

    private final Intake intake = Samples.intake();
    private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
    final List<String> misses = new ArrayList<>();
    private int placed;
    private int first;
    private int amongThree;
    private int figures;
    private int rightFigures;
    private int counted;
    private int rightlyCounted;
    private int kinds;
    private int rightKinds;
    private int rightDesk;
    private int messages;
    /** Messages that report nothing and would have gone on without a person. */
    final List<String> unnoticed = new ArrayList<>();

    Scores(List<Labelled> part) {
        part.forEach(this::score);
    }

    private void score(Labelled l) {
        messages++;
        Understood u = intake.receive(Samples.words(l.text()), Samples.NOON, 1).report().understood();
        boolean desk = !u.reasons().isEmpty();
        hazard(l, u);
        place(l, u);
        if (!desk && l.report()) {
            counts(l, u);
        }
        if (desk == l.desk()) {
            rightDesk++;
        } else {
            miss("DESK", l, l.desk() + " " + u.reasons());
        }
        if (!l.report() && !desk) {
            unnoticed.add(l.text());
        }
        if (l.kind() != null) {
            kinds++;
            rightKinds += l.kind().equals(u.kind()) ? 1 : 0;
        }
    }

    private void hazard(Labelled l, Understood u) {
        String wanted = l.hazard() == null ? NONE : l.hazard();
        String found = u.hazard() == null ? NONE : u.hazard().code();
        confusion.computeIfAbsent(wanted, k -> new TreeMap<>()).merge(found, 1, Integer::sum);
        if (!wanted.equals(found)) {
            miss("HAZARD", l, wanted + " read as " + found);
        }
    }

    private void place(Labelled l, Understood u) {
        List<String> ranked = ranked(u);
        if (l.places().isEmpty()) {
            if (u.region() != null && RegionCode.level(u.region()) > 2 && l.report()) {
                miss("PLACE", l, "none, found " + u.region());
            }
            return;
        }
        placed++;
        boolean top = !ranked.isEmpty() && l.places().contains(ranked.getFirst());
        first += top ? 1 : 0;
        amongThree += ranked.stream().limit(3).anyMatch(l.places()::contains) ? 1 : 0;
        if (!top) {
            miss("PLACE", l, l.places() + " read as " + ranked);
        }
    }

    private static List<String> ranked(Understood u) {
        Stream<String> candidates = u.candidates() == null ? Stream.empty() : u.candidates().stream().map(PlaceCandidate::region);
        boolean sure = u.region() != null && RegionCode.level(u.region()) > 2;
        return Stream.of(sure ? Stream.ofNullable(u.region()) : Stream.<String>empty(), candidates, Stream.ofNullable(u.region()))
                .flatMap(s -> s).distinct().toList();
    }

    private void counts(Labelled l, Understood u) {
        Map<String, Integer> found = FigureScores.stated(u.counts());
        Set<String> fields = new TreeSet<>(found.keySet());
        fields.addAll(l.counts().keySet());
        figures += fields.size();
        rightFigures += (int) fields.stream().filter(f -> Objects.equals(found.get(f), l.counts().get(f))).count();
        if (!fields.isEmpty()) {
            counted++;
            rightlyCounted += found.equals(l.counts()) ? 1 : 0;
        }
        if (!found.equals(new TreeMap<>(l.counts()))) {
            miss("COUNTS", l, new TreeMap<>(l.counts()) + " read as " + found);
        }
    }

    private void miss(String what, Labelled l, @Nullable String detail) {
        misses.add(what + " " + detail + " | " + l.text());
    }

    double microF1() {
        return f1(total((wanted, found) -> !wanted.equals(NONE) && wanted.equals(found)),
                total((wanted, found) -> !found.equals(NONE) && !wanted.equals(found)),
                total((wanted, found) -> !wanted.equals(NONE) && !wanted.equals(found)));
    }

    double macroF1() {
        return confusion.keySet().stream().filter(h -> !h.equals(NONE)).mapToDouble(h -> f1(
                total((wanted, found) -> wanted.equals(h) && found.equals(h)),
                total((wanted, found) -> !wanted.equals(h) && found.equals(h)),
                total((wanted, found) -> wanted.equals(h) && !found.equals(h)))).average().orElse(1);
    }

    private interface Cell {
        boolean counts(String wanted, String found);
    }

    private int total(Cell cell) {
        return confusion.entrySet().stream().flatMapToInt(row -> row.getValue().entrySet().stream()
                .filter(c -> cell.counts(row.getKey(), c.getKey())).mapToInt(Map.Entry::getValue)).sum();
    }

    private static double f1(int right, int wrong, int missed) {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    double placeFirst() {
        return (double) first / placed;
    }

    double placeAmongThree() {
        return (double) amongThree / placed;
    }

    double figuresExact() {
        return (double) rightFigures / figures;
    }

    double messagesExact() {
        return (double) rightlyCounted / counted;
    }

    String summary(String part) {
        return ("WORDS %s: %d messages, hazard F1 micro %.3f macro %.3f, local kind %d of %d, place first %.3f among three %.3f (%d), figures exact %.3f"
                + " (%d), all figures of a message %.3f (%d), desk as labelled %.3f").formatted(part, messages, microF1(), macroF1(), rightKinds, kinds,
                placeFirst(), placeAmongThree(), placed, figuresExact(), figures, messagesExact(), counted, (double) rightDesk / messages);
    }

    List<String> lines(String part) {
        List<String> lines = new ArrayList<>(List.of(summary(part), "", "CONFUSION wanted: read as"));
        confusion.forEach((wanted, found) -> lines.add("   " + wanted + ": " + found));
        lines.add("");
        lines.addAll(misses);
        return lines;
    }
}
