package id.sigap.incident.report.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Point;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Reveal;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;

/** Whose pictures belong to which report, who may add and who may see them. The pictures themselves are the photo feature's. */
public final class ReportPhotos {

    private final Documents<Report> reports;
    private final Documents<Reveal> reveals;
    private final Worlds worlds;
    private final Clock clock;

    public ReportPhotos(Documents<Report> reports, Documents<Reveal> reveals, Worlds worlds, Clock clock) {
        this.reports = reports;
        this.reveals = reveals;
        this.worlds = worlds;
        this.clock = clock;
    }

    /**
     * The pictures of one report, hidden ones too.
     *
     * @param place where the report says it is, as exactly as it is known
     */
    public record Album(String reportId, @Nullable Point place, Instant observedAt, List<Photo> photos) {

        static Album of(Versioned<Report> v) {
            Report report = v.state();
            Point said = report.said().position();
            return new Album(v.id(), said == null ? report.understood().point() : said, report.observedAt(), report.said().photos());
        }

        public Optional<Photo> photo(String photoId) {
            return photos.stream().filter(p -> p.photoId().equals(photoId)).findFirst();
        }
    }

    /** For whoever may add a picture: the sender of the report, and the desk of its region. */
    public Album toAddTo(World world, String reportId, Caller caller) {
        Album album = reports.find(reportId).filter(v -> ReportDesk.visible(v, world, caller) || ReportDesk.isSender(v, world, caller))
                .map(Album::of).orElseThrow(ReportDesk::unknown);
        worlds.requireOpen(world);
        return album;
    }

    /** For whoever may read the report's words. */
    public Album toLookAt(World world, String reportId, Caller caller) {
        return reports.find(reportId).filter(v -> ReportDesk.visible(v, world, caller)).map(Album::of).orElseThrow(ReportDesk::unknown);
    }

    public boolean has(World world, String reportId, String photoId) {
        return reports.find(reportId).filter(v -> v.world().equals(world)).map(Album::of).flatMap(a -> a.photo(photoId)).isPresent();
    }

    /** Puts on the record that the picture is shown to the caller; do it first. */
    public void reveal(World world, String reportId, String photoId, Caller caller) {
        reveals.insert(Ids.fresh(), world, Change.of(new Reveal(caller.id(), clock.instant(), List.of(reportId), photoId)), null);
    }

    /** From here on the picture belongs to the report. Gives back what is there under its id, this one or one that was quicker. */
    public Photo attach(World world, String reportId, Photo photo) {
        return change(world, reportId, photo.photoId(), r -> r.attach(photo));
    }

    /** Takes a picture out of sight. */
    public Photo hide(World world, String reportId, String photoId, String reason, Caller caller) {
        requirePhoto(toLookAt(world, reportId, caller), photoId);
        return change(world, reportId, photoId, r -> r.hide(photoId, new Photo.Hidden(caller.id(), clock.instant(), reason)));
    }

    public Photo restore(World world, String reportId, String photoId, Caller caller) {
        requirePhoto(toLookAt(world, reportId, caller), photoId);
        return change(world, reportId, photoId, r -> r.restore(photoId, caller.id(), clock.instant()));
    }

    private static void requirePhoto(Album album, String photoId) {
        if (album.photo(photoId).isEmpty()) {
            throw noPhoto();
        }
    }

    public static Problem noPhoto() {
        return Problem.notFound("Foto ini tidak ada pada laporan itu.");
    }

    private Photo change(World world, String reportId, String photoId, Function<Report, Report.@Nullable Step> decision) {
        Versioned<Report> after = reports.change(reportId, v -> {
            if (!v.world().equals(world)) {
                throw ReportDesk.unknown();
            }
            Report.Step step = decision.apply(v.state());
            return step == null ? null : ReportFacts.change(step);
        }).orElseThrow(ReportDesk::unknown);
        return Album.of(after).photo(photoId).orElseThrow(ReportPhotos::noPhoto);
    }
}
