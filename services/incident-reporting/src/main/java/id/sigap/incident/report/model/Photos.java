package id.sigap.incident.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Refused;

/** The pictures of one report. None is ever dropped from the list: a hidden one may be shown again, and its id stays taken. */
final class Photos {

    private static final int MOST = 10;

    private Photos() {}

    /** Null when one of this id is there already. */
    static @Nullable List<Photo> with(List<Photo> photos, Photo photo) {
        if (photos.stream().anyMatch(p -> p.photoId().equals(photo.photoId()))) {
            return null;
        }
        if (photos.size() >= MOST) {
            throw new Refused("too-many-photos", "Laporan ini sudah memuat " + MOST + " foto. Kirim foto berikutnya dengan laporan baru.");
        }
        List<Photo> all = new ArrayList<>(photos);
        all.add(photo);
        return all;
    }

    /** Null when it was hidden by the same person for the same reason before. */
    static @Nullable List<Photo> hide(List<Photo> photos, String photoId, Photo.Hidden hidden) {
        Photo.Hidden before = the(photos, photoId).hidden();
        if (before != null) {
            if (before.by().equals(hidden.by()) && before.reason().equals(hidden.reason())) {
                return null;
            }
            throw new Refused("photo-hidden", "Foto ini sudah disembunyikan. Muat ulang.");
        }
        return changed(photos, photoId, p -> p.hidden(hidden));
    }

    /** Null when it can be seen. */
    static @Nullable List<Photo> restore(List<Photo> photos, String photoId) {
        return the(photos, photoId).isVisible() ? null : changed(photos, photoId, p -> p.hidden(null));
    }

    private static Photo the(List<Photo> photos, String photoId) {
        return photos.stream().filter(p -> p.photoId().equals(photoId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no photo " + photoId));
    }

    private static List<Photo> changed(List<Photo> photos, String photoId, UnaryOperator<Photo> how) {
        return photos.stream().map(p -> p.photoId().equals(photoId) ? how.apply(p) : p).toList();
    }
}
