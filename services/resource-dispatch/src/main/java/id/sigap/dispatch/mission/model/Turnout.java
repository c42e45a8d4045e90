package id.sigap.dispatch.mission.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.mission.model.Ask.State;

/**
 * What the people asked for a mission do, and how the mission ends. Everything a person already did may be said again, since phones
 * send twice.
 */
public record Turnout(Mission mission) {

    /** How far somebody has come; steps may be skipped, never taken back. */
    public enum Step {
        EN_ROUTE(State.EN_ROUTE), ON_SITE(State.ON_SITE), DONE(State.DONE);

        private final State state;

        Step(State state) {
            this.state = state;
        }
    }

    /** The person says yes. Late is too late: somebody else may have been asked. */
    public Outcome accept(String volunteerId, Instant now) {
        Ask ask = askOf(volunteerId);
        return switch (ask.state()) {
            case ASKED -> {
                if (ask.isOverdue(now)) {
                    throw tooLate();
                }
                yield Outcome.of(mission.with(MissionState.UNDERWAY, moved(ask, State.ACCEPTED, now), mission.wakeAt()),
                        new MissionEvent.VolunteerAccepted(now, incidentId(), volunteerId, ask.line()));
            }
            case ACCEPTED, EN_ROUTE, ON_SITE, DONE -> mission.unchanged();
            case DECLINED -> throw new Refused("already-declined", "Anda sudah menolak permintaan ini.");
            case EXPIRED -> throw tooLate();
        };
    }

    /** The person says no, or can no longer come although they said yes; the next is asked. */
    public Outcome decline(String volunteerId, Instant now) {
        Ask ask = askOf(volunteerId);
        return switch (ask.state()) {
            case ASKED, ACCEPTED -> {
                Mission after = mission.with(mission.state(), moved(ask, State.DECLINED, now), mission.standDown() ? null : now);
                Outcome declined = Outcome.of(after, new MissionEvent.VolunteerDeclined(now, incidentId(), volunteerId, ask.line()));
                yield after.standDown() ? declined.then(endedIfNobodyIsLeft(after, null, now)) : declined;
            }
            case DECLINED, EXPIRED -> mission.unchanged();
            case EN_ROUTE, ON_SITE, DONE -> throw new Refused("on-the-way", "Anda sudah berangkat. Hubungi koordinator.");
        };
    }

    public Outcome progress(String volunteerId, Step step, Instant now) {
        Ask ask = askOf(volunteerId);
        return switch (ask.state()) {
            case ASKED -> throw new Refused("not-accepted", "Terima dahulu permintaan ini.");
            case DECLINED, EXPIRED -> throw new Refused("not-on-mission", "Anda tidak ikut dalam penugasan ini.");
            case ACCEPTED, EN_ROUTE, ON_SITE, DONE -> ask.state().compareTo(step.state) >= 0 ? mission.unchanged() : stepped(ask, step, now);
        };
    }

    private Outcome stepped(Ask ask, Step step, Instant now) {
        Mission after = mission.with(mission.state(), moved(ask, step.state, now), mission.wakeAt());
        Outcome stepped = Outcome.of(after, switch (step) {
            case EN_ROUTE -> new MissionEvent.VolunteerEnRoute(now, incidentId(), ask.volunteerId(), ask.line());
            case ON_SITE -> new MissionEvent.VolunteerOnSite(now, incidentId(), ask.volunteerId(), ask.line());
            case DONE -> new MissionEvent.VolunteerDone(now, incidentId(), ask.volunteerId(), ask.line());
        });
        return step == Step.DONE ? stepped.then(endedIfNobodyIsLeft(after, null, now)) : stepped;
    }

    /** Silence counts as no. */
    public Outcome expire(Instant now) {
        List<Ask> overdue = mission.asks().overdue(now);
        return mission.state().isRunning() && !overdue.isEmpty() ? silenced(overdue, now, mission.standDown() ? null : now) : mission.unchanged();
    }

    /** The coordinator ends the mission: open asks are void, everybody who came is released. */
    public Outcome complete(String by, Instant now) {
        return switch (mission.state()) {
            case PROPOSED -> throw new Refused("not-approved", "Penugasan ini belum disetujui.");
            case REJECTED -> throw new Refused("already-decided", "Usulan ini sudah ditolak.");
            case COMPLETED -> mission.unchanged();
            case APPROVED, UNDERWAY -> {
                Outcome silenced = silenced(asked(), now, null);
                Outcome released = new Turnout(silenced.mission()).released(now);
                yield silenced.then(released).then(released.mission().completed(by, now));
            }
        };
    }

    /** The incident was closed, found untrue or merged into another. */
    public Outcome incidentOver(String by, String reason, Instant now) {
        return switch (mission.state()) {
            case PROPOSED -> mission.reject(by, null, reason, now);
            case REJECTED, COMPLETED -> mission.unchanged();
            case APPROVED, UNDERWAY -> {
                Outcome silenced = new Turnout(mission.standingDown()).silenced(asked(), now, null);
                yield silenced.then(endedIfNobodyIsLeft(silenced.mission(), by, now));
            }
        };
    }

    private Outcome endedIfNobodyIsLeft(Mission after, @Nullable String by, Instant now) {
        return after.asks().anyActive() ? after.unchanged() : after.completed(by, now);
    }

    private List<Ask> asked() {
        return mission.asks().all().stream().filter(a -> a.state() == State.ASKED).toList();
    }

    private Outcome silenced(List<Ask> those, Instant now, @Nullable Instant wakeAt) {
        return new Outcome(mission.with(mission.state(), mission.asks().moved(those, State.EXPIRED, now), wakeAt), those.stream()
                .<MissionEvent>map(a -> new MissionEvent.AskExpired(now, incidentId(), a.volunteerId(), a.line())).toList());
    }

    private Outcome released(Instant now) {
        List<Ask> those = mission.asks().all().stream().filter(a -> a.state().isActive()).toList();
        return new Outcome(mission.with(mission.state(), mission.asks().moved(those, State.DONE, now), null), those.stream()
                .<MissionEvent>map(a -> new MissionEvent.VolunteerDone(now, incidentId(), a.volunteerId(), a.line())).toList());
    }

    private Asks moved(Ask ask, State next, Instant now) {
        return mission.asks().moved(List.of(ask), next, now);
    }

    private Ask askOf(String volunteerId) {
        return mission.asks().of(volunteerId).orElseThrow(() -> new Refused("not-asked", "Orang ini tidak diminta untuk penugasan ini."));
    }

    private String incidentId() {
        return mission.scene().incidentId();
    }

    private static Refused tooLate() {
        return new Refused("ask-expired", "Waktu menjawab sudah lewat.");
    }
}
