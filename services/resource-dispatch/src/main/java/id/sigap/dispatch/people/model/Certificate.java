package id.sigap.dispatch.people.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A competence shown by a certificate.
 *
 * @param code RESCUE, TRC and so on
 * @param validUntil last valid day, ISO 8601; absent: does not expire
 */
public record Certificate(String code, @Nullable String validUntil) {

    boolean validOn(LocalDate day) {
        return validUntil == null || !day.isAfter(LocalDate.parse(validUntil));
    }
}
