package id.sigap.incident.sitrep.model;

import java.time.Instant;

/** From when until when a report tells, and as far as it was known when. */
public record Window(Instant from, Instant to, Instant knownAt, Zone zone) {

    public String text() {
        return zone.full(from) + " sampai " + zone.full(to);
    }
}
