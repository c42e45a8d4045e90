package id.sigap.dispatch.mission.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import id.sigap.dispatch.place.Point;

/** Missions in every state, for tables. */
public final class Missions {

    public static final Instant T0 = Instant.parse("2022-02-25T01:46:00Z");
    public static final Instant EXPIRES = T0.plusSeconds(600);
    public static final Instant RETRY = T0.plusSeconds(300);
    public static final String ANI = "01a212a5-0000-7000-8000-00000000000a";
    public static final String BUDI = "01a212a5-0000-7000-8000-00000000000b";
    public static final String HEAD = "01a212a5-0000-7000-8000-0000000000ff";
    public static final Scene SCENE = new Scene("017f2ea5-000c-7001-800c-000000000001", "gempa_bumi", "13.08.13.2001",
            new Point(0.081, 100.114), "KRITIS");

    private Missions() {}

    public static Line line(int number, String competence, int count, String... candidates) {
        List<Candidate> those = Arrays.stream(candidates).map(c -> new Candidate(c, 100.5, 1)).toList();
        return new Line(number, competence, count, 60, those, Math.max(0, count - candidates.length), 0);
    }

    public static Mission proposed(Line... lines) {
        return Mission.propose(SCENE, List.of(lines), T0).mission();
    }

    public static Mission approved(Line... lines) {
        return proposed(lines).approve(HEAD, "KEPALA_DINAS", T0).mission();
    }

    /** One line of one place, for which Ani is asked. */
    public static Mission asked() {
        return approved(line(1, "TRC", 1, ANI)).ask(List.of(new Chosen(ANI, 1, 100.5)), T0, EXPIRES, RETRY).mission();
    }

    /** The mission in which Ani's ask is in this state. */
    public static Mission with(Ask.State state) {
        Mission asked = asked();
        Instant now = T0.plusSeconds(60);
        return switch (state) {
            case ASKED -> asked;
            case ACCEPTED -> asked.turnout().accept(ANI, now).mission();
            case EN_ROUTE -> with(Ask.State.ACCEPTED).turnout().progress(ANI, Turnout.Step.EN_ROUTE, now).mission();
            case ON_SITE -> with(Ask.State.ACCEPTED).turnout().progress(ANI, Turnout.Step.ON_SITE, now).mission();
            case DONE -> with(Ask.State.ACCEPTED).turnout().progress(ANI, Turnout.Step.DONE, now).mission();
            case DECLINED -> asked.turnout().decline(ANI, now).mission();
            case EXPIRED -> asked.turnout().expire(EXPIRES).mission();
        };
    }

    public static Mission with(MissionState state) {
        return switch (state) {
            case PROPOSED -> proposed(line(1, "TRC", 1, ANI));
            case APPROVED -> asked();
            case UNDERWAY -> with(Ask.State.ACCEPTED);
            case REJECTED -> with(MissionState.PROPOSED).reject(HEAD, "KEPALA_DINAS", "NO_LONGER_NEEDED", T0).mission();
            case COMPLETED -> with(Ask.State.DONE);
        };
    }

    /** Simple names of the events. */
    public static String told(Outcome outcome) {
        return String.join(" ", outcome.events().stream().map(e -> e.getClass().getSimpleName()).toList());
    }
}
