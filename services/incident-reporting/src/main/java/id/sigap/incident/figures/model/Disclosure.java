package id.sigap.incident.figures.model;

import java.time.Instant;
import java.util.List;

/** Somebody was shown whom to ask about figures: names and telephones of these documents. Written before they are shown. */
public record Disclosure(String by, Instant at, String purpose, List<String> documents) {

    public Disclosure {
        documents = List.copyOf(documents);
    }
}
