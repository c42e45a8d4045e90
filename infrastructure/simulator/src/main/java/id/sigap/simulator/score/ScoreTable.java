package id.sigap.simulator.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A score as a compact table for the terminal. */
public final class ScoreTable {

    private ScoreTable() {}

    public static List<String> lines(Score score) {
        var pairs = score.pairs();
        var out = new ArrayList<String>();
        out.add("--- comparison with the answer key ---");
        row(out, "reports accepted / in an incident", score.accepted() + " / " + score.placed());
        row(out, "incidents found / true", score.systemIncidents() + " / " + score.answerIncidents());
        row(out, "pairs: precision, recall, F1", "%.3f  %.3f  %.3f".formatted(
                pairs.precision(), pairs.recall(), pairs.f1()));
        row(out, "recall, waiting reports as misses", "%.3f".formatted(pairs.recallOfAll()));
        row(out, "wrong merges", score.wrongMerges().size() + "");
        score.wrongMerges().forEach(each -> out.add("    " + shortId(each.systemIncident()) + "  " + each.answers()));
        row(out, "wrong splits", score.wrongSplits().size() + "");
        score.wrongSplits().forEach(each -> out.add("    " + each.answer() + "  " + shortIds(each.systemIncidents())));
        row(out, "at the desk, of an incident", listed(score.queuedThoughPlaceable()));
        row(out, "at the desk, of none", listed(score.queuedRightly()));
        row(out, "lost: neither placed nor at the desk", listed(score.lost()));
        row(out, "of no incident, yet in one", listed(score.noneInIncident()));
        row(out, "incidents made of such only", score.noneOnlyIncidents().size() + "");
        var grouping = score.grouping();
        row(out, "under the right kejadian / wrong", grouping.right() + " / " + grouping.wrong().size());
        grouping.wrong().forEach(each -> out.add("    %s (%s)  expected %s, found %s".formatted(
                shortId(each.systemIncident()), each.answer(), each.expected(), each.found())));
        row(out, "repeats noticed", listed(score.repeats().marked()));
        row(out, "repeats counted as separate", listed(score.repeats().countedAsSeparate()));
        row(out, "  of these in another incident", listed(score.repeats().elsewhere()));
        row(out, "in two incidents (must be 0)", listed(score.inTwoIncidents()));
        return out;
    }

    private static void row(List<String> out, String name, String value) {
        out.add("%-37s %s".formatted(name, value));
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? "0" : ids.size() + "  " + String.join(" ", ids);
    }

    private static String shortIds(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> shortId(each.getKey()) + "=" + each.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The last characters: those of a time-ordered id that differ. */
    private static String shortId(String id) {
        return id.length() <= 8 ? id : ".." + id.substring(id.length() - 6);
    }
}
