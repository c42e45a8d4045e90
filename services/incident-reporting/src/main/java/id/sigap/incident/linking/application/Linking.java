package id.sigap.incident.linking.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.kit.World;

/** What other features may ask of linking. */
public interface Linking {

    /**
     * @param hazard null when unknown: then it can only follow something that is open
     * @param trail in the wake of what it comes, when the hazard is unknown
     * @param text what was said; only its long words are compared
     * @param names of landmarks in it
     */
    record Question(
            String reportId, @Nullable Hazard hazard, @Nullable String facet, @Nullable String trail, String region, @Nullable Point point,
            Instant at, String text, Set<String> names) {}

    /**
     * The incident a report belongs to.
     *
     * @param incidentId where it belongs
     * @param opens no open incident fitted, so this report opened it
     * @param hazard the incident's
     * @param via the incident whose line on the board it fitted; differs from {@code incidentId} while that one is merged away
     * @param rule name of the rule that decided
     * @param maybe what it fitted too little to join by itself, when it opened something: a person is asked
     */
    record Decision(
            String incidentId, String via, boolean opens, Hazard hazard, String rule, @Nullable Double distanceM, @Nullable Double minutesApart,
            double score, @Nullable Maybe maybe) {}

    /** Another incident that may be the same one, by which rule and how well (0 to 1, three decimals) it fits. */
    record Maybe(String incidentId, String rule, double score) {}

    /**
     * Decides, and writes on the board when it opens something. May be asked again for the same report (a crash before the answer
     * was recorded): what it has opened stays opened by it.
     *
     * @return null when the hazard is unknown and nothing open fits: a person has to look
     */
    @Nullable Decision decide(World world, Question question);

    /** The open incident it fits, if any; never opens one. */
    @Nullable Decision follow(World world, Question question);

    /**
     * Where a report is that names no place but a landmark: where others told of it.
     *
     * @param kabupaten whose boards are looked at
     * @return nothing when nobody told of it, or of several places
     */
    Optional<String> placeTold(World world, List<String> kabupaten, Set<String> names, Instant at);

    /** Takes an incident off the board: from now on no report joins it. */
    void close(World world, String incidentId, String region);

    /** What fitted one incident goes to another from now on (a merge), or to itself again (its end). */
    void redirect(World world, String incidentId, String region, String to);
}
