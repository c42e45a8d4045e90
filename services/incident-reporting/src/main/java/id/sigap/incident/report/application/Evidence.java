package id.sigap.incident.report.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.mongodb.client.model.Filters;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Photo;
import id.sigap.incident.report.model.Link;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Said;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/** What other features may ask about the reports behind an incident: ids, codes and reasons, never the words. */
public final class Evidence {

    /** Nobody reads more at once; the first ones say why the incident exists. */
    private static final int MOST = 500;

    private final Documents<Report> reports;

    public Evidence(Documents<Report> reports) {
        this.reports = reports;
    }

    /** Why a report belongs there. */
    public record Why(String rule, @Nullable Double distanceM, @Nullable Double minutesApart, double score) {}

    /**
     * @param opens this report opened the incident
     * @param duplicateOf an earlier report with the same words, sent again or passed on
     * @param photos how many pictures there are to see
     */
    public record Piece(
            String id, String channel, String severity, Instant observedAt, Instant receivedAt, boolean opens, Why why,
            @Nullable String duplicateOf, int photos) {}

    /** @param counts per figure what was stated last */
    public record Pieces(List<Piece> reports, Counts counts) {}

    /**
     * Who says it and in which words, for telling sources apart.
     *
     * @param sender whoever saw it where that is known, else whoever sent it in
     * @param words fingerprint of the text, empty when it is too short to be told from another by chance
     */
    public record Witness(String sender, String words) {}

    public Optional<Witness> witness(String reportId) {
        return reports.find(reportId).map(v -> {
            Said said = v.state().said();
            String sender = said.reporterPhone() != null ? said.reporterPhone() : said.reporterName() != null ? said.reporterName() : said.senderId();
            return new Witness(sender, SameWords.fingerprint(said.text()));
        });
    }

    /** The reports linked to an incident, oldest first. */
    public Pieces of(World world, String incidentId) {
        List<Versioned<Report>> found = new ArrayList<>(reports.page(
                Filters.and(Filters.eq("s.link.incidentId", incidentId), Filters.eq("world", world.id())), null, MOST));
        found.sort(Comparator.comparing((Versioned<Report> v) -> v.state().observedAt()).thenComparing(Versioned::id));
        Counts counts = Counts.NONE;
        for (Versioned<Report> v : found) {
            counts = v.state().understood().counts().orElse(counts);
        }
        Map<String, String> duplicates = SameWords.duplicates(found);
        return new Pieces(found.stream().map(v -> piece(v, duplicates.get(v.id()))).toList(), counts);
    }

    private static Piece piece(Versioned<Report> v, @Nullable String duplicateOf) {
        Report r = v.state();
        Link link = Objects.requireNonNull(r.link());
        return new Piece(v.id(), r.said().channel().name(), r.understood().severity().name(), r.observedAt(), r.receivedAt(), link.opens(),
                new Why(link.rule(), link.distanceM(), link.minutesApart(), link.score()), duplicateOf,
                Photo.visible(r.said().photos()));
    }
}
