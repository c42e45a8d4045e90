package id.sigap.incident.hazard.model;

import org.jspecify.annotations.Nullable;

/**
 * How strongly a quake was felt somewhere, in MMI.
 *
 * @param mmi 1 to 12; of a range ("III-IV") the upper end, since it decides who is asked
 * @param place as the feed names it
 * @param region its Kemendagri code, null where the gazetteer does not know the name
 */
public record Felt(int mmi, String place, @Nullable String region) {

    public Felt {
        if (mmi < 1 || mmi > 12) {
            throw new IllegalArgumentException("MMI goes from I to XII");
        }
    }

    public Felt in(@Nullable String where) {
        return new Felt(mmi, place, where);
    }
}
