package id.sigap.incident.assessment.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Refused;

/**
 * One version of a kaji cepat. It is never overwritten: who knows more sends the next version, which replaces this one once it is
 * released. Members agree with their pembina before a report goes out, so a draft is checked by somebody else, then released; only
 * what is released counts.
 *
 * @param series id of the first version
 * @param number 1 for the first
 * @param incidentId the incident it was sent for; absent when it was sent for a kejadian
 * @param under the kejadian it counts for, and since when; the last one holds
 * @param by the person who sent it
 */
public record Assessment(
        State state, String series, int number, @Nullable String incidentId, List<Under> under, Form form, String by, Instant submittedAt,
        @Nullable String checkedBy, @Nullable Instant checkedAt, @Nullable String releasedBy, @Nullable Instant releasedAt,
        @Nullable String returnedBy, @Nullable String reason) {

    public enum State { DRAFT, CHECKED, RELEASED, RETURNED }

    /** @param eventId null: under none any more */
    public record Under(@Nullable String eventId, Instant at) {}

    /** What can happen to it. */
    public sealed interface Event {

        record Submitted() implements Event {}

        record Checked() implements Event {}

        record Released() implements Event {}

        record Returned(Instant at) implements Event {}
    }

    public record Step(Assessment assessment, Event event) {}

    public Assessment {
        under = List.copyOf(under);
    }

    public static Step submit(String series, int number, @Nullable String incidentId, @Nullable String eventId, Form form, String by, Instant at) {
        List<Under> under = eventId == null ? List.of() : List.of(new Under(eventId, at));
        return new Step(new Assessment(State.DRAFT, series, number, incidentId, under, form, by, at, null, null, null, null, null, null),
                new Event.Submitted());
    }

    /** The kejadian it counts for now. */
    public @Nullable String eventId() {
        return under.isEmpty() ? null : under.getLast().eventId();
    }

    /** The kejadian it counted for then. */
    public @Nullable String eventIdAt(Instant at) {
        String eventId = null;
        for (Under u : under) {
            eventId = u.at().isAfter(at) ? eventId : u.eventId();
        }
        return eventId;
    }

    /** By the pembina, a coordinator or the TKSK, never by the one who sent it. */
    public @Nullable Step check(String person, Instant at) {
        return switch (state) {
            case DRAFT -> {
                requireOther(person);
                yield new Step(new Assessment(State.CHECKED, series, number, incidentId, under, form, by, submittedAt, person, at, null, null,
                        null, null), new Event.Checked());
            }
            case CHECKED -> sameOrRefused(person, checkedBy);
            case RELEASED, RETURNED -> throw over();
        };
    }

    public @Nullable Step release(String person, Instant at) {
        return switch (state) {
            case CHECKED -> {
                requireOther(person);
                yield new Step(new Assessment(State.RELEASED, series, number, incidentId, under, form, by, submittedAt, checkedBy, checkedAt,
                        person, at, null, null), new Event.Released());
            }
            case RELEASED -> sameOrRefused(person, releasedBy);
            case DRAFT -> throw new Refused("assessment-unchecked", "Kaji cepat ini belum diperiksa. Minta pembina, koordinator atau TKSK memeriksanya.");
            case RETURNED -> throw over();
        };
    }

    /** Back to whoever sent it, who sends the next version. What is released stays: it is corrected by the next version. */
    public @Nullable Step giveBack(String person, Instant at, String code) {
        return switch (state) {
            case DRAFT, CHECKED -> new Step(new Assessment(State.RETURNED, series, number, incidentId, under, form, by, submittedAt, checkedBy,
                    checkedAt, null, null, person, code), new Event.Returned(at));
            case RETURNED -> {
                if (person.equals(returnedBy) && code.equals(reason)) {
                    yield null;
                }
                throw over();
            }
            case RELEASED -> throw over();
        };
    }

    /** Its incident came under a kejadian, or under none. */
    public @Nullable Assessment follow(@Nullable String eventId, Instant at) {
        if (incidentId == null || Objects.equals(eventId, eventId())) {
            return null;
        }
        List<Under> more = new ArrayList<>(under);
        more.add(new Under(eventId, at));
        return new Assessment(state, series, number, incidentId, more, form, by, submittedAt, checkedBy, checkedAt, releasedBy, releasedAt,
                returnedBy, reason);
    }

    private void requireOther(String person) {
        if (person.equals(by)) {
            throw new Refused("assessment-own", "Kaji cepat harus diperiksa dan dirilis orang lain, bukan pengirimnya.");
        }
    }

    private static @Nullable Step sameOrRefused(String person, @Nullable String before) {
        if (person.equals(before)) {
            return null;
        }
        throw new Refused("assessment-decided", "Orang lain sudah melakukannya. Muat ulang untuk melihat keadaannya.");
    }

    private Refused over() {
        return state == State.RELEASED ? new Refused("assessment-released", "Kaji cepat ini sudah dirilis. Kirim versi baru untuk memperbaikinya.")
                : new Refused("assessment-returned", "Kaji cepat ini sudah dikembalikan. Tunggu versi berikutnya.");
    }
}
