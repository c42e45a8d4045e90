package id.sigap.dispatch.people.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One mission's hold on a person, from before they are asked until they are released.
 *
 * @param from the person is held from then on
 * @param until end of the hold, exclusive; null: until released, as nobody knows how long a mission takes
 * @param token names the attempt that made or took over the claim; only it may give the claim up
 * @param since the mission's event counter when the claim was made: what its events up to there say is about earlier asks
 * @param checkAt when the auditor asks the mission whether it still knows of this
 */
public record Claim(
        String missionId, int line, Instant from, @Nullable Instant until, State state, String token, long since, Instant checkAt) {

    /** ASKED until the person accepts. */
    public enum State { ASKED, CONFIRMED }

    boolean overlaps(Instant start, @Nullable Instant end) {
        return (end == null || from.isBefore(end)) && (until == null || start.isBefore(until));
    }

    boolean isFor(String mission, int wantedLine) {
        return missionId.equals(mission) && line == wantedLine;
    }

    Claim confirmed() {
        return new Claim(missionId, line, from, until, State.CONFIRMED, token, since, checkAt);
    }

    Claim checkedNextAt(Instant at) {
        return new Claim(missionId, line, from, until, state, token, since, at);
    }
}
