package id.sigap.incident.place.model;

import java.util.List;

/**
 * A place a name can mean.
 *
 * @param score 0 to 1
 * @param why what speaks for it
 */
public record Ranked(Place place, double score, List<Why> why) {

    public Ranked {
        why = List.copyOf(why);
    }
}
