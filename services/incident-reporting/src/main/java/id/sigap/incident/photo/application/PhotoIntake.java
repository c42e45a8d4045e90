package id.sigap.incident.photo.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Refused;
import id.sigap.incident.photo.image.NotAPhoto;
import id.sigap.incident.photo.image.Studio;
import id.sigap.incident.report.application.ReportPhotos;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;

/** Takes pictures in. What is kept is never what was sent but a picture made of it. */
public final class PhotoIntake {

    /** Pixels of one picture at a time are enough for a PC that does everything else, too. */
    private static final Semaphore STUDIO = new Semaphore(1, true);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Kilobytes of pictures that may be on their way in at once. */
    private static final Semaphore ROOM = new Semaphore(128 * 1024);
    private static final int PIECE_KB = 16;
    private static final Duration CLOCKS_APART = Duration.ofDays(1);

    private final ReportPhotos reports;
    private final PhotoFiles files;
    private final Clock clock;

    public PhotoIntake(ReportPhotos reports, PhotoFiles files, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    /**
     * One picture of a report, from its sender or from the desk.
     *
     * @param declared its media type as the sender names it; null when he names none
     */
    public Photo take(World world, String reportId, String photoId, InputStream body, @Nullable String declared, Caller caller) throws IOException {
        ReportPhotos.Album album = reports.toAddTo(world, reportId, caller);
        // a slow phone fills a file, not memory
        Path sent = Files.createTempFile("photo", ".sent");
        try {
            String digest = spool(body, sent);
            Photo there = album.photo(photoId).orElse(null);
            if (there != null) {
                return same(there, digest);
            }
            return attach(world, reportId, photoId, digest, declared, caller.id(), sent);
        } catch (NotAPhoto e) {
            throw refusal(e);
        } finally {
            Files.deleteIfExists(sent);
        }
    }

    public enum Became { ADDED, KNOWN, REFUSED, LATER }

    /** @param reason a code when it was refused, else empty */
    public record OfChat(Became became, String reason) {

        public static OfChat refused(String reason) {
            return new OfChat(Became.REFUSED, reason);
        }
    }

    /** A picture that lies beside a message the desk brings in. Its id follows from what it is, so that it is taken once. */
    public OfChat takeOfChat(World world, String reportId, byte[] content, String by) {
        String digest = HexFormat.of().formatHex(sha256().digest(content));
        String photoId = Ids.derived("chat-photo", reportId, digest);
        if (reports.has(world, reportId, photoId)) {
            return new OfChat(Became.KNOWN, "");
        }
        try {
            keep(world, reportId, photoId, digest, by, inTurn(() -> Studio.develop(content, null)));
            return new OfChat(Became.ADDED, "");
        } catch (NotAPhoto e) {
            return OfChat.refused(e.reason().name());
        } catch (Refused e) {
            return OfChat.refused("TOO_MANY_PHOTOS");
        } catch (Problem | IOException e) {
            return new OfChat(Became.LATER, "");
        }
    }

    private Photo attach(World world, String reportId, String photoId, String digest, @Nullable String declared, String by, Path sent)
            throws NotAPhoto, IOException {
        return keep(world, reportId, photoId, digest, by, inTurn(() -> Studio.develop(Files.readAllBytes(sent), declared)));
    }

    private Photo keep(World world, String reportId, String photoId, String digest, String by, Studio.Print print) {
        Instant now = clock.instant();
        Instant at = print.at() == null || print.at().isAfter(now.plus(CLOCKS_APART)) ? null : print.at();
        Photo photo = new Photo(photoId, digest, by, now, print.width(), print.height(), print.place(), at, null);
        String file = PhotoFiles.fileOf(reportId, photoId, digest);
        files.keep(world, reportId, file, print);
        try {
            return same(reports.attach(world, reportId, photo), digest);
        } catch (Problem | Refused e) {
            files.drop(file);
            throw e;
        }
    }

    private static Photo same(Photo there, String digest) {
        if (!there.digest().equals(digest)) {
            throw Problem.unprocessable("idempotency-key-reused", "Id foto ini sudah dipakai untuk foto yang lain. Kirim dengan id baru.");
        }
        return there;
    }

    private interface Work {
        Studio.Print run() throws NotAPhoto, IOException;
    }

    private static Studio.Print inTurn(Work work) throws NotAPhoto, IOException {
        try {
            if (!STUDIO.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("Layanan sedang berhenti. Simpan foto ini dan coba lagi.", PATIENCE);
        }
        try {
            return work.run();
        } finally {
            STUDIO.release();
        }
    }

    /** What its length is says only the body itself, so room is taken piece by piece. */
    private static String spool(InputStream body, Path file) throws IOException {
        MessageDigest digest = sha256();
        int taken = 0;
        try (var out = Files.newOutputStream(file)) {
            for (byte[] piece = body.readNBytes(PIECE_KB * 1024); piece.length > 0; piece = body.readNBytes(PIECE_KB * 1024)) {
                if (!ROOM.tryAcquire(PIECE_KB)) {
                    throw busy();
                }
                taken += PIECE_KB;
                digest.update(piece);
                out.write(piece);
            }
        } finally {
            ROOM.release(taken);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Problem busy() {
        return Problem.unavailable("Banyak foto sedang masuk. Simpan foto ini dan coba lagi.", PATIENCE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem refusal(NotAPhoto e) {
        Problem problem = e.reason() == NotAPhoto.Reason.TOO_MANY_PIXELS ? Problem.tooLarge(e.reason().advice())
                : Problem.unsupported("not-a-photo", e.reason().advice());
        problem.getBody().setProperty("reason", e.reason().name());
        return problem;
    }
}
