package id.sigap.dispatch.authority.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.place.Regions;

/**
 * A dated office.
 *
 * @param office BUPATI, KEPALA_DINAS and so on
 * @param region code it counts for, and everything below it; {@code id} is the country
 * @param from first day in office, ISO 8601
 * @param until last day in office; absent: open end
 * @param signs what it lets its holder sign
 */
public record Office(String office, String region, String from, @Nullable String until, List<String> signs) {

    public Office {
        signs = List.copyOf(signs);
    }

    /** Whether its holder may sign this there on that day. */
    public boolean signs(String what, String where, LocalDate day) {
        return signs.contains(what) && Regions.covers(region, where) && !day.isBefore(LocalDate.parse(from))
                && (until == null || !day.isAfter(LocalDate.parse(until)));
    }
}
