package id.sigap.incident.report.model;

import java.util.List;

/**
 * A place the words can mean.
 *
 * @param path its name and those of the areas around it
 * @param score 0 to 1, comparable only within one report
 * @param why codes of what speaks for it
 */
public record PlaceCandidate(String region, String path, double score, List<String> why) {

    public PlaceCandidate {
        why = List.copyOf(why);
    }
}
