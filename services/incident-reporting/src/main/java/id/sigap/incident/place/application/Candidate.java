package id.sigap.incident.place.application;

import java.util.List;

/**
 * A place a report can mean.
 *
 * @param region Kemendagri code
 * @param path its name and those of the areas around it: "Malampah, Tigo Nagari, Pasaman"
 * @param score 0 to 1, comparable only within one report
 * @param why NAME, MISTYPED, ORDINARY_WORD, KIND, NAMED_TOGETHER, POSITION, SENDER, HOME
 */
public record Candidate(String region, String path, double score, List<String> why) {

    public Candidate {
        why = List.copyOf(why);
    }
}
