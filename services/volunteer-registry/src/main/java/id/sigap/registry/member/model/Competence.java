package id.sigap.registry.member.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A skill shown by a certificate. An expired one stays on record: who chooses people compares the day.
 *
 * @param certificate number on the certificate
 * @param validUntil last valid day, ISO 8601, in the region's zone; absent: does not expire. Text, because a stored date would be
 *     an instant and could become the day before in another zone
 */
public record Competence(Skill code, @Nullable String certificate, @Nullable String validUntil) {

    public Competence {
        if (validUntil != null) {
            LocalDate.parse(validUntil);
        }
    }
}
