package id.sigap.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.simulator.play.Ledger;
import id.sigap.simulator.score.Score;
import id.sigap.simulator.score.ScoreTable;

/**
 * What a play came to.
 *
 * @param exercise id in the system, null when it was not even opened
 * @param complete everything was sent; false after an interrupt
 * @param trouble why it is not complete, or why there is no score
 * @param ledger every report of the scenario with its fate
 * @param people what the desk and the volunteers did, counted
 * @param score null when not everything was sent or it could not be read back
 */
public record Outcome(
        @Nullable String exercise,
        boolean complete,
        @Nullable String trouble,
        List<Ledger.Line> ledger,
        Map<String, Integer> people,
        @Nullable Score score) {

    /** For the terminal. */
    public List<String> lines() {
        var out = new ArrayList<String>();
        if (exercise != null) {
            out.add("--- ledger of exercise " + exercise + " ---");
            out.add("reports: " + ledger.size() + ", accepted " + count(Ledger.Fate.ACCEPTED) + ", refused "
                    + count(Ledger.Fate.REFUSED) + ", not sent or not answered " + count(Ledger.Fate.UNSENT));
        }
        ledger.stream()
                .filter(line -> line.fate() == Ledger.Fate.REFUSED)
                .forEach(line -> out.add("    refused " + line.report() + ": " + line.problem()));
        if (!people.isEmpty()) {
            out.add("--- people ---");
            people.forEach((what, count) -> out.add("%-37s %d".formatted(what, count)));
        }
        if (score != null) {
            out.addAll(ScoreTable.lines(score));
        }
        if (trouble != null) {
            out.add("not complete: " + trouble);
        }
        return out;
    }

    public long count(Ledger.Fate fate) {
        return ledger.stream().filter(line -> line.fate() == fate).count();
    }
}
