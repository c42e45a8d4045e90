package id.sigap.incident.report.application;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.report.model.Flag;
import id.sigap.incident.report.model.Said;

/**
 * Somebody reports something.
 *
 * @param hazard word of the hazard as chosen; need not exist
 * @param region code or name of the place as chosen; need not exist
 * @param observedAt the sender's clock as it came; need not be a time
 * @param known flags known before anything was read
 * @param social chosen when it is no disaster but a person in need
 * @param origin what is known of where it comes from
 */
public record ReportIncident(
        Said said, @Nullable String hazard, @Nullable String region, @Nullable String observedAt, Counts counts, Set<Flag> known,
        @Nullable SocialKind social, Origin origin) {

    /**
     * @param senderRegions the sender's own regions: of two places of one name, the one there is meant
     * @param exercise in an exercise a message that says so is no reason to put it aside
     */
    public record Origin(List<String> senderRegions, boolean exercise) {

        public static final Origin UNKNOWN = new Origin(List.of(), false);

        public Origin {
            senderRegions = List.copyOf(senderRegions);
        }
    }

    public ReportIncident(Said said, @Nullable String hazard, @Nullable String region, @Nullable String observedAt, Counts counts) {
        this(said, hazard, region, observedAt, counts, Set.of());
    }

    public ReportIncident(Said said, @Nullable String hazard, @Nullable String region, @Nullable String observedAt, Counts counts,
            Set<Flag> known) {
        this(said, hazard, region, observedAt, counts, known, null, Origin.UNKNOWN);
    }
}
