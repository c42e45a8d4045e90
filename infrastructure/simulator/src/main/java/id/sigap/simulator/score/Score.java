package id.sigap.simulator.score;

import java.util.List;
import java.util.Map;

/**
 * How far the system's incidents are the true ones, by report id of the scenario.
 *
 * @param accepted reports with a 2xx
 * @param placed of these, those that are in an incident
 * @param pairs same-incident pairs among placed reports that belong to an incident
 * @param wrongMerges system incidents that hold reports of different answer incidents
 * @param wrongSplits answer incidents spread over several system incidents
 * @param queuedThoughPlaceable waiting at the desk though the key knows their incident
 * @param queuedRightly waiting at the desk, and of no incident
 * @param lost accepted, but in no incident and not at the desk
 * @param noneInIncident reports that are no incident's but became part of one
 * @param noneOnlyIncidents system incidents made of such reports only
 * @param repeats what became of retries and forwards
 * @param inTwoIncidents reports found in two incidents, which must never happen
 */
public record Score(
        int accepted,
        int placed,
        int systemIncidents,
        int answerIncidents,
        Pairs pairs,
        List<WrongMerge> wrongMerges,
        List<WrongSplit> wrongSplits,
        List<String> queuedThoughPlaceable,
        List<String> queuedRightly,
        List<String> lost,
        List<String> noneInIncident,
        List<String> noneOnlyIncidents,
        Grouping grouping,
        Repeats repeats,
        List<String> inTwoIncidents) {

    /**
     * Pairs of reports.
     *
     * @param together put together rightly
     * @param wronglyTogether put together, but of different answer incidents
     * @param wronglyApart of one answer incident, but in different ones of the system
     * @param unplaced of one answer incident, one or both not placed; outside precision and recall
     */
    public record Pairs(long together, long wronglyTogether, long wronglyApart, long unplaced) {

        public double precision() {
            return ratio(together, together + wronglyTogether);
        }

        public double recall() {
            return ratio(together, together + wronglyApart);
        }

        /** Recall when a report that was not placed counts as a miss. */
        public double recallOfAll() {
            return ratio(together, together + wronglyApart + unplaced);
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        private static double ratio(long part, long whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** Reports per answer incident in one system incident, the most first. */
    public record WrongMerge(String systemIncident, Map<String, Integer> answers) {}

    /** Reports per system incident of one answer incident, the most first. */
    public record WrongSplit(String answer, Map<String, Integer> systemIncidents) {}

    /** Whether system incidents are under the kejadian of the answer incident most of their reports belong to. */
    public record Grouping(int right, List<WrongGroup> wrong) {}

    /** {@code expected} and {@code found} are declaration keys, "none", or "unknown" for a kejadian of others. */
    public record WrongGroup(String systemIncident, String answer, String expected, String found) {}

    /**
     * Of the retries and forwards that were placed.
     *
     * @param marked noticed by the system as a repeat
     * @param countedAsSeparate placed as one more report
     * @param elsewhere of these, those in another incident than what they repeat
     */
    public record Repeats(List<String> marked, List<String> countedAsSeparate, List<String> elsewhere) {}
}
