package id.sigap.incident.kejadian.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Refused;

/**
 * A decree (SK) of a Bupati, Gubernur or the President that puts a status over a kejadian. It is never changed: an extension is a decree
 * of its own that begins where the one before it ends, and a mistake is revoked and written again.
 *
 * @param number as printed on it
 * @param signatory the office that signed, never a name
 * @param until the first moment at which it no longer holds
 * @param extended the decree it extends
 * @param revokedBy who took it back, null while it holds
 */
public record Decree(
        String id, Status status, String number, String signatory, Instant from, Instant until, @Nullable String extended, String by, Instant at,
        @Nullable String revokedBy) {

    /** Siaga darurat, tanggap darurat, transisi darurat ke pemulihan (not the alert levels of volcanoes or rivers). */
    public enum Status { SIAGA, TANGGAP, TRANSISI }

    /** Only what comes slowly can be waited for. */
    private static final Set<Hazard> SLOW = Set.of(Hazard.KEKERINGAN, Hazard.BANJIR, Hazard.ERUPSI);

    boolean holds() {
        return revokedBy == null;
    }

    Decree revoked(String person) {
        return new Decree(id, status, number, signatory, from, until, extended, by, at, person);
    }

    /** Refuses what cannot follow on the decrees there are. */
    void requireFits(Hazard hazard, List<Decree> before) {
        if (!until.isAfter(from)) {
            throw new Refused("decree-period", "Akhir status harus sesudah awalnya.");
        }
        if (status == Status.SIAGA && !SLOW.contains(hazard)) {
            throw new Refused("decree-siaga", "Siaga darurat hanya untuk kekeringan, banjir dan gunung api.");
        }
        if (status == Status.TRANSISI && before.stream().noneMatch(d -> d.holds() && d.status == Status.TANGGAP && !d.from.isAfter(from))) {
            throw new Refused("decree-order", "Transisi hanya sesudah tanggap darurat.");
        }
        if (extended != null) {
            Decree earlier = before.stream().filter(d -> d.id.equals(extended) && d.holds()).findFirst()
                    .orElseThrow(() -> new Refused("decree-unknown", "Surat keputusan yang diperpanjang tidak ada atau sudah dicabut."));
            if (earlier.status != status || !earlier.until.equals(from)) {
                throw new Refused("decree-extension", "Perpanjangan harus berstatus sama dan mulai saat yang lama berakhir.");
            }
        }
    }

    /** The one in force at a moment: of several the one that began last. */
    public static Optional<Decree> inForce(List<Decree> decrees, Instant at) {
        return decrees.stream().filter(d -> d.holds() && !d.from.isAfter(at) && d.until.isAfter(at))
                .reduce((a, b) -> b.from.isBefore(a.from) ? a : b);
    }
}
