package id.sigap.incident.photo.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.model.Photo;
import id.sigap.incident.photo.application.PhotoDesk;
import id.sigap.incident.photo.application.PhotoFiles;
import id.sigap.incident.photo.application.PhotoIntake;
import id.sigap.incident.report.application.ReportPhotos;
import id.sigap.incident.web.Fields;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;

/** Pictures of a report. Whose business a report is not, for them it does not exist: 404 whatever their role. */
@RestController
@RequestMapping("/api/v1/reports/{reportId}/photos")
class PhotoController {

    private final PhotoIntake intake;
    private final PhotoDesk desk;

    PhotoController(PhotoIntake intake, PhotoDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    record Kept(String id, String reportId, int width, int height, Instant addedAt) {}

    record Album(List<PhotoView> items) {}

    /** The id is made by whoever sends it and is the idempotency key: the same picture again is answered as the first time. */
    @PutMapping("/{photoId}")
    @Allow(anyPerson = true)
    Kept add(@PathVariable String reportId, @PathVariable String photoId, @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
            InputStream body, Caller caller, World world) throws IOException {
        new Fields().id("photoId", photoId).done();
        String id = photoId.toLowerCase(Locale.ROOT);
        Photo photo = intake.take(world, report(reportId), id, body, declared(type), caller);
        return new Kept(id, report(reportId), photo.width(), photo.height(), photo.addedAt());
    }

    @GetMapping
    @Allow(anyPerson = true)
    Album list(@PathVariable String reportId, Caller caller, World world) {
        ReportPhotos.Album album = desk.list(world, report(reportId), caller);
        return new Album(album.photos().stream().map(p -> PhotoView.of(album, p)).toList());
    }

    /** Nothing but a JPEG of our own making, for this reader and this once. */
    @GetMapping("/{photoId}")
    @Allow(anyPerson = true)
    ResponseEntity<byte[]> picture(@PathVariable String reportId, @PathVariable String photoId, @RequestParam(defaultValue = "full") String size,
            Caller caller, World world) {
        PhotoFiles.Size wanted = switch (size) {
            case "full" -> PhotoFiles.Size.FULL;
            case "thumbnail" -> PhotoFiles.Size.THUMBNAIL;
            default -> throw Problem.invalid("size", "full atau thumbnail");
        };
        String id = photoId.toLowerCase(Locale.ROOT);
        byte[] bytes = desk.picture(world, report(reportId), id, wanted, caller);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("foto-" + id + ".jpg").build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(bytes);
    }

    /**
     * Out of sight, for everybody, until somebody restores it. The picture is kept: what a person did by mistake can be undone.
     *
     * @param reason a code, e.g. SHOWS_A_FACE
     */
    @DeleteMapping("/{photoId}")
    @Allow(anyPerson = true)
    PhotoView hide(@PathVariable String reportId, @PathVariable String photoId, @RequestParam(required = false) @Nullable String reason, Caller caller,
            World world) {
        if (reason == null) {
            throw Problem.invalid("reason", "wajib diisi");
        }
        new Fields().code("reason", reason).done();
        ReportPhotos.Album album = desk.list(world, report(reportId), caller);
        return PhotoView.of(album, desk.hide(world, report(reportId), photoId.toLowerCase(Locale.ROOT), reason, caller));
    }

    @PostMapping("/{photoId}/restoration")
    @Allow(anyPerson = true)
    PhotoView restore(@PathVariable String reportId, @PathVariable String photoId, Caller caller, World world) {
        ReportPhotos.Album album = desk.list(world, report(reportId), caller);
        return PhotoView.of(album, desk.restore(world, report(reportId), photoId.toLowerCase(Locale.ROOT), caller));
    }

    private static String report(String reportId) {
        return reportId.toLowerCase(Locale.ROOT);
    }

    /** What says nothing about the content contradicts nothing. */
    private static @Nullable String declared(@Nullable String type) {
        if (type == null) {
            return null;
        }
        int end = type.indexOf(';');
        String name = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "application/octet-stream", "" -> null;
            case "image/jpg" -> "image/jpeg";
            default -> name;
        };
    }
}
