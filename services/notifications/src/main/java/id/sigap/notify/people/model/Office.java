package id.sigap.notify.people.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.sigap.notify.place.RegionCode;

/**
 * A dated office.
 *
 * @param office KOORDINATOR_TAGANA, KABID_LINJAMSOS and so on
 * @param region code it counts for, and everything below it; {@code id} is the country
 * @param from first day in office, ISO 8601
 * @param until last day in office; absent: open end
 */
public record Office(String office, String region, String from, @Nullable String until) {

    public boolean covers(String where, LocalDate day) {
        return RegionCode.covers(region, where) && !day.isBefore(LocalDate.parse(from))
                && (until == null || !day.isAfter(LocalDate.parse(until)));
    }
}
