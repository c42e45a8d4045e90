package id.sigap.incident.linking.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.kit.World;

/** What other features may ask of linking. */
public interface Linking {

    /**
     * @param hazard null when unknown: then it can only follow something that is open
     * @param trail in the wake of what it comes, when the hazard is unknown
     */
    record Question(
            String reportId, @Nullable Hazard hazard, @Nullable String facet, @Nullable String trail, String region, @Nullable Point point,
            Instant at) {}

    /**
     * The incident a report belongs to.
     *
     * @param incidentId where it belongs
     * @param opens no open incident fitted, so this report opened it
     * @param hazard the incident's
     * @param rule name of the rule that decided
     */
    record Decision(
            String incidentId, boolean opens, Hazard hazard, String rule, @Nullable Double distanceM, @Nullable Double minutesApart,
            double score) {}

    /**
     * Decides, and writes on the board when it opens something. May be asked again for the same report (a crash before the answer
     * was recorded): what it has opened stays opened by it.
     *
     * @return null when the hazard is unknown and nothing open fits: a person has to look
     */
    @Nullable Decision decide(World world, Question question);

    /** The open incident it fits, if any; never opens one. */
    @Nullable Decision follow(World world, Question question);

    /** Takes an incident off the board: from now on no report joins it. */
    void close(World world, String incidentId, String region);

    /** What fitted one incident goes to another from now on (a merge), or to itself again (its end). */
    void redirect(World world, String incidentId, String region, String to);
}
