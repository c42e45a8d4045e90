package id.sigap.dispatch.posko.model;

import java.time.Instant;
import java.util.Map;

/**
 * Who was counted in a posko, of those from one region.
 *
 * @param home where these people are at home, dotted Kemendagri code; often another kabupaten
 * @param countedAt when they were counted
 * @param figures what was counted; what is missing was not spoken of
 * @param by the person who counted
 */
public record Headcount(String home, Instant countedAt, Map<Counted, Quantity> figures, String by) {

    public Headcount {
        figures = Map.copyOf(figures);
    }

    /** Whether it says the same, whoever says it. */
    boolean sameAs(Headcount other) {
        return home.equals(other.home) && countedAt.equals(other.countedAt) && figures.equals(other.figures);
    }

    /** What can be counted in a posko, in the words of the kaji cepat form. */
    public enum Counted {
        DISPLACED_IN_SITES("displacedInSites"), DISPLACED_HOUSEHOLDS("displacedHouseholds"), INFANTS("infants"), TODDLERS("toddlers"),
        PREGNANT("pregnant"), NURSING("nursing"), ELDERLY("elderly"), DISABLED("disabled"), SICK("sick");

        private final String code;

        Counted(String code) {
            this.code = code;
        }

        /** Its name on the wire. */
        public String code() {
            return code;
        }
    }
}
