package id.sigap.incident.sitrep.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.sigap.kit.World;

/** Who knows of natural phenomena: what the hazard feeds brought. */
public interface Phenomena {

    /** In the order of a daily report. */
    enum Kind {

        QUAKE("Gempa bumi"), VOLCANO("Gunung api"), WEATHER("Cuaca");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    record Seen(Instant at, String text) {}

    /**
     * What concerned a region after {@code from} and not after {@code to}, as far as it was known then, in order.
     *
     * @return empty when nobody is watching: "belum terdata"; an empty list means that there was none: "nihil"
     */
    Optional<List<Seen>> between(World world, Kind kind, String region, Instant from, Instant to, Instant knownAt);
}
