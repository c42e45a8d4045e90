package id.sigap.incident.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Counts;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.model.Understood;

/** Figures read against figures labelled: a figure that is missing, wrong or made up counts as wrong. */
final class FigureScores {

    private static final JsonMapper JSON = new JsonMapper();

    private final Intake intake = Samples.intake();
    final List<String> misses = new ArrayList<>();
    private int messages;
    private int desk;
    private int figures;
    private int right;
    private int figuresOfAll;
    private int rightOfAll;

    FigureScores(List<Labelled> part) {
        part.forEach(this::score);
    }

    private void score(Labelled l) {
        messages++;
        Understood u = intake.receive(Samples.words(l.text()), Samples.NOON, 1).report().understood();
        boolean atTheDesk = !u.reasons().isEmpty();
        desk += atTheDesk ? 1 : 0;
        Map<String, Integer> found = stated(u.counts());
        Set<String> fields = new TreeSet<>(found.keySet());
        fields.addAll(l.counts().keySet());
        int same = (int) fields.stream().filter(f -> Objects.equals(found.get(f), l.counts().get(f))).count();
        figuresOfAll += fields.size();
        rightOfAll += same;
        if (!atTheDesk) {
            figures += fields.size();
            right += same;
        }
        if (same < fields.size()) {
            misses.add(new TreeMap<>(l.counts()) + " read as " + found + (atTheDesk ? " DESK " + u.reasons() : "") + " | " + l.text());
        }
    }

    /** The figures that are stated, by their name on the wire. */
    static Map<String, Integer> stated(Counts counts) {
        Map<String, Integer> found = new TreeMap<>();
        JSON.valueToTree(counts).properties().forEach(e -> {
            if (e.getValue().isNumber()) {
                found.put(e.getKey(), e.getValue().asInt());
            }
        });
        return found;
    }

    double exact() {
        return (double) right / figures;
    }

    double exactOfAll() {
        return (double) rightOfAll / figuresOfAll;
    }

    double shareAtTheDesk() {
        return (double) desk / messages;
    }

    String summary(String part) {
        return "FIGURES %s: %d messages, exact where not sent to the desk %.3f (%d), exact of all %.3f (%d), sent to the desk %.3f".formatted(
                part, messages, exact(), figures, exactOfAll(), figuresOfAll, shareAtTheDesk());
    }
}
