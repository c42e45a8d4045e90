package id.sigap.incident.place.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;

/**
 * An administrative area, or a spot people name instead of one.
 *
 * @param region Kemendagri code; for a spot, of the lowest area it surely lies in
 * @param names as people write them, the official one first
 * @param point indicative, absent when not known
 * @param weak the name is also an ordinary word ("Simpang"), so it counts only behind "nagari" and the like or beside its kecamatan
 */
public record Place(String region, List<String> names, @Nullable Point point, boolean weak) {

    public Place {
        names = List.copyOf(names);
    }
}
