package id.sigap.dispatch.posko.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.place.Point;

/**
 * A posko: where people shelter, cook, keep or hand out. Who is in it is counted again and again; every count is told, and the latest of
 * each home region is kept here. Once it is closed nobody is counted in it any more, except for a time before.
 *
 * @param name as it is called there; it stays in this service, since a posko is often somebody's house
 * @param region where it stands
 * @param eventId the kejadian it serves
 * @param counts the latest of each home region
 */
public record Posko(
        Kind kind, String name, String region, @Nullable Point point, @Nullable String eventId, Instant openedAt, String openedBy,
        @Nullable Instant closedAt, @Nullable String closedBy, List<Headcount> counts) {

    /** Pengungsian, dapur umum lapangan, logistik, kesehatan, posko induk. */
    public enum Kind { PENGUNGSIAN, DAPUR_UMUM, LOGISTIK, KESEHATAN, INDUK }

    /** More home regions than any posko has seen: the document stays small. */
    public static final int MOST_HOMES = 100;

    public record Step(Posko posko, PoskoEvent event) {}

    /** A rule says no; with the sentence to show. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String code;

        Refused(String code, String sentence) {
            super(sentence);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Posko {
        counts = List.copyOf(counts);
    }

    public static Step open(Kind kind, String name, String region, @Nullable Point point, @Nullable String eventId, String by, Instant at) {
        return new Step(new Posko(kind, name, region, point, eventId, at, by, null, null, List.of()),
                new PoskoEvent.Opened(at, kind, region, point, eventId, by));
    }

    /** Null when exactly this is known already. A count that arrives late is told and replaces nothing newer. */
    public @Nullable Step count(Headcount count) {
        if (closedAt != null && !count.countedAt().isBefore(closedAt)) {
            throw new Refused("posko-closed", "Posko ini sudah ditutup. Kirim hitungan untuk waktu sebelum penutupan, atau buka posko baru.");
        }
        Optional<Headcount> before = counts.stream().filter(c -> c.home().equals(count.home())).findFirst();
        if (before.filter(count::sameAs).isPresent()) {
            return null;
        }
        if (before.isEmpty() && counts.size() == MOST_HOMES) {
            throw new Refused("too-many-homes", "Posko ini sudah menampung warga dari " + MOST_HOMES + " wilayah. Hitung per kecamatan asal.");
        }
        List<Headcount> next = new ArrayList<>(counts);
        next.removeIf(c -> c.home().equals(count.home()));
        next.add(before.filter(c -> c.countedAt().isAfter(count.countedAt())).orElse(count));
        next.sort(Comparator.comparing(Headcount::home));
        Map<String, Quantity> figures = new TreeMap<>();
        count.figures().forEach((counted, quantity) -> figures.put(counted.code(), quantity));
        return new Step(new Posko(kind, name, region, point, eventId, openedAt, openedBy, closedAt, closedBy, next),
                new PoskoEvent.Counted(count.countedAt(), count.home(), region, eventId, figures, count.by()));
    }

    /** Null when it is closed already. */
    public @Nullable Step close(String by, Instant at) {
        return closedAt != null ? null : new Step(new Posko(kind, name, region, point, eventId, openedAt, openedBy, at, by, counts),
                new PoskoEvent.Closed(at, by));
    }
}
