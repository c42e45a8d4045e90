package id.sigap.dispatch.mission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.mission.model.Ask.State;

/**
 * Help for one verified incident. It is proposed with the people who could go, and somebody whose office signs missions there
 * approves or rejects it. Then people are asked, as many as each line wants, each only after they were claimed; whoever
 * declines or stays silent is replaced by the next. The first who accepts makes it UNDERWAY; it is completed when all who accepted
 * are done, or by the coordinator. When the incident is over nobody more is asked, but who is on the way finishes.
 *
 * @param standDown the incident is over
 * @param completedBy null when it completed by itself
 * @param wakeAt when places are to be filled next; null when there is nothing to fill
 * @param dueAt when something must happen next, for the deadlines; always follows from the rest
 */
public record Mission(
        Scene scene, MissionState state, List<Line> lines, Asks asks, Instant proposedAt, @Nullable Ruling ruling, boolean standDown,
        @Nullable Instant completedAt, @Nullable String completedBy, @Nullable Instant wakeAt, @Nullable Instant dueAt) {

    public Mission {
        lines = List.copyOf(lines);
        Instant expiry = asks.firstExpiry();
        dueAt = !state.isRunning() ? null : wakeAt == null || (expiry != null && expiry.isBefore(wakeAt)) ? expiry : wakeAt;
    }

    public static Outcome propose(Scene scene, List<Line> plan, Instant now) {
        List<Line> lines = plan.stream().map(l -> l.candidates().isEmpty() ? l.told(l.count()) : l).toList();
        List<MissionEvent> events = new ArrayList<>();
        events.add(new MissionEvent.Proposed(now, scene.incidentId(), scene.hazard(), scene.region(), scene.point(), scene.severity(),
                lines.stream().map(l -> new MissionEvent.Need(l.line(), l.competence(), l.count(), l.candidates(), l.missing())).toList()));
        lines.stream().filter(l -> l.toldMissing() > 0)
                .forEach(l -> events.add(new MissionEvent.Unfilled(now, scene.incidentId(), l.line(), l.competence(), l.toldMissing())));
        return new Outcome(new Mission(scene, MissionState.PROPOSED, lines, Asks.NONE, now, null, false, null, null, null, null), events);
    }

    /** Signed in an office; people are asked from now on. */
    public Outcome approve(String by, String office, Instant now) {
        if (state.isDecided()) {
            return decidedAlready(by, false);
        }
        return Outcome.of(new Mission(scene, MissionState.APPROVED, lines, asks, proposedAt, new Ruling(by, office, null, now), standDown,
                null, null, now, null), new MissionEvent.Approved(now, scene.incidentId(), by, office));
    }

    public Outcome reject(String by, @Nullable String office, String reason, Instant now) {
        if (state.isDecided()) {
            return decidedAlready(by, true);
        }
        return Outcome.of(new Mission(scene, MissionState.REJECTED, lines, asks, proposedAt, new Ruling(by, office, reason, now), standDown,
                null, null, null, null), new MissionEvent.Rejected(now, scene.incidentId(), by, reason));
    }

    private Outcome decidedAlready(String by, boolean rejecting) {
        Ruling before = Objects.requireNonNull(ruling);
        if (before.by().equals(by) && (state == MissionState.REJECTED) == rejecting) {
            return unchanged();
        }
        throw new Refused("already-decided", state == MissionState.REJECTED ? "Usulan ini sudah ditolak." : "Usulan ini sudah disetujui.");
    }

    /** Whether people may still be asked. */
    public boolean isOpen() {
        return state.isRunning() && !standDown;
    }

    public Line line(int number) {
        return lines.stream().filter(l -> l.line() == number).findFirst()
                .orElseThrow(() -> new Refused("no-such-line", "Kebutuhan nomor " + number + " tidak ada pada penugasan ini."));
    }

    /** Places of a line nobody is asked for. */
    public int vacancies(Line line) {
        return Math.max(0, line.count() - asks.filling(line.line()));
    }

    /**
     * Asks those who were claimed. Where places stay open it is told once, and looked at again later; where nobody is left to ask
     * and everybody who came is done, the mission is over.
     */
    public Outcome ask(List<Chosen> chosen, Instant now, Instant expiresAt, Instant retryAt) {
        Asks after = asks;
        List<MissionEvent> events = new ArrayList<>();
        for (Chosen c : chosen) {
            after = after.with(new Ask(c.volunteerId(), c.line(), State.ASKED, c.distanceM(), now, expiresAt, now, null));
            events.add(new MissionEvent.VolunteerAsked(now, scene.incidentId(), c.volunteerId(), c.line(), expiresAt, c.distanceM()));
        }
        Mission asked = with(state, after, null);
        if (!after.anyActive() && after.anyDone()) {
            return new Outcome(asked, events).then(asked.completed(null, now));
        }
        List<Line> told = new ArrayList<>();
        for (Line line : lines) {
            int missing = asked.vacancies(line);
            if (missing > line.toldMissing()) {
                events.add(new MissionEvent.Unfilled(now, scene.incidentId(), line.line(), line.competence(), missing));
            }
            told.add(line.told(missing));
        }
        boolean complete = told.stream().allMatch(l -> l.toldMissing() == 0);
        return new Outcome(new Mission(scene, state, told, after, proposedAt, ruling, standDown, null, null, complete ? null : retryAt, null), events);
    }

    /** A coordinator asks somebody of their own choice; also beyond the count, while too few have accepted. */
    public Outcome askByHand(Chosen chosen, Ask.ByHand byHand, Instant now, Instant expiresAt) {
        requireAskable(chosen.volunteerId(), chosen.line());
        Ask ask = new Ask(chosen.volunteerId(), chosen.line(), State.ASKED, chosen.distanceM(), now, expiresAt, now, byHand);
        return Outcome.of(with(state, asks.with(ask), wakeAt), new MissionEvent.VolunteerAsked(now, scene.incidentId(), chosen.volunteerId(),
                chosen.line(), expiresAt, chosen.distanceM()));
    }

    /** Refuses what could not be recorded anyway, before anybody is claimed for it. */
    public Line requireAskable(String volunteerId, int number) {
        if (!isOpen()) {
            throw new Refused("not-open", state.isDecided() ? "Penugasan ini sudah tidak meminta orang lagi." : "Penugasan ini belum disetujui.");
        }
        Line line = line(number);
        if (asks.of(volunteerId).filter(a -> a.state() == State.DONE || a.state().isActive()).isPresent()) {
            throw new Refused("already-asked", "Orang ini sudah diminta untuk penugasan ini.");
        }
        if (asks.accepted(number) >= line.count()) {
            throw new Refused("line-full", "Kebutuhan ini sudah lengkap.");
        }
        return line;
    }

    /** What those do who were asked, and how it ends. */
    public Turnout turnout() {
        return new Turnout(this);
    }

    Mission with(MissionState nextState, Asks after, @Nullable Instant wake) {
        return new Mission(scene, nextState, lines, after, proposedAt, ruling, standDown, completedAt, completedBy, wake, null);
    }

    Mission standingDown() {
        return new Mission(scene, state, lines, asks, proposedAt, ruling, true, null, null, null, null);
    }

    Outcome completed(@Nullable String by, Instant now) {
        return Outcome.of(new Mission(scene, MissionState.COMPLETED, lines, asks, proposedAt, ruling, standDown, now, by, null, null),
                new MissionEvent.Completed(now, scene.incidentId(), by));
    }

    Outcome unchanged() {
        return Outcome.of(this);
    }
}
