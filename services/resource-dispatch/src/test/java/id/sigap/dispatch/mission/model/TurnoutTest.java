package id.sigap.dispatch.mission.model;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import id.sigap.dispatch.mission.model.Turnout.Step;

import static id.sigap.dispatch.mission.model.Missions.ANI;
import static id.sigap.dispatch.mission.model.Missions.BUDI;
import static id.sigap.dispatch.mission.model.Missions.EXPIRES;
import static id.sigap.dispatch.mission.model.Missions.HEAD;
import static id.sigap.dispatch.mission.model.Missions.RETRY;
import static id.sigap.dispatch.mission.model.Missions.T0;
import static id.sigap.dispatch.mission.model.Missions.approved;
import static id.sigap.dispatch.mission.model.Missions.line;
import static id.sigap.dispatch.mission.model.Missions.told;
import static id.sigap.dispatch.mission.model.Missions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnoutTest {

    static final Instant SOON = T0.plusSeconds(60);

    /** What each command does to an ask in each state: the new state and the events, "=" for nothing, or the code of the refusal. */
    @ParameterizedTest(name = "{1} when {0}: {2}")
    @CsvSource(delimiter = '|', value = {
            "ASKED    | ACCEPT   | ACCEPTED VolunteerAccepted",
            "ASKED    | DECLINE  | DECLINED VolunteerDeclined",
            "ASKED    | EN_ROUTE | !not-accepted",
            "ASKED    | ON_SITE  | !not-accepted",
            "ASKED    | DONE     | !not-accepted",
            "ACCEPTED | ACCEPT   | =",
            "ACCEPTED | DECLINE  | DECLINED VolunteerDeclined",
            "ACCEPTED | EN_ROUTE | EN_ROUTE VolunteerEnRoute",
            "ACCEPTED | ON_SITE  | ON_SITE VolunteerOnSite",
            "ACCEPTED | DONE     | DONE VolunteerDone Completed",
            "EN_ROUTE | ACCEPT   | =",
            "EN_ROUTE | DECLINE  | !on-the-way",
            "EN_ROUTE | EN_ROUTE | =",
            "EN_ROUTE | ON_SITE  | ON_SITE VolunteerOnSite",
            "EN_ROUTE | DONE     | DONE VolunteerDone Completed",
            "ON_SITE  | ACCEPT   | =",
            "ON_SITE  | DECLINE  | !on-the-way",
            "ON_SITE  | EN_ROUTE | =",
            "ON_SITE  | ON_SITE  | =",
            "ON_SITE  | DONE     | DONE VolunteerDone Completed",
            "DONE     | ACCEPT   | =",
            "DONE     | DECLINE  | !on-the-way",
            "DONE     | EN_ROUTE | =",
            "DONE     | ON_SITE  | =",
            "DONE     | DONE     | =",
            "DECLINED | ACCEPT   | !already-declined",
            "DECLINED | DECLINE  | =",
            "DECLINED | EN_ROUTE | !not-on-mission",
            "DECLINED | ON_SITE  | !not-on-mission",
            "DECLINED | DONE     | !not-on-mission",
            "EXPIRED  | ACCEPT   | !ask-expired",
            "EXPIRED  | DECLINE  | =",
            "EXPIRED  | EN_ROUTE | !not-on-mission",
            "EXPIRED  | ON_SITE  | !not-on-mission",
            "EXPIRED  | DONE     | !not-on-mission"})
    void every_command_in_every_state_of_an_ask(Ask.State before, String command, String expected) {
        Mission mission = with(before);

        if (expected.startsWith("!")) {
            assertThatThrownBy(() -> run(mission, command)).isInstanceOf(Refused.class).extracting(e -> ((Refused) e).code())
                    .isEqualTo(expected.substring(1));
            return;
        }
        Outcome outcome = run(mission, command);
        if (expected.equals("=")) {
            assertThat(outcome.mission()).isEqualTo(mission);
            assertThat(outcome.events()).isEmpty();
        } else {
            assertThat(outcome.mission().asks().of(ANI).orElseThrow().state() + " " + told(outcome)).isEqualTo(expected);
        }
    }

    private static Outcome run(Mission mission, String command) {
        return switch (command) {
            case "ACCEPT" -> mission.turnout().accept(ANI, SOON);
            case "DECLINE" -> mission.turnout().decline(ANI, SOON);
            default -> mission.turnout().progress(ANI, Step.valueOf(command), SOON);
        };
    }

    @ParameterizedTest(name = "complete when {0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "PROPOSED | !not-approved", "REJECTED | !already-decided", "COMPLETED | ''", "APPROVED | AskExpired Completed",
            "UNDERWAY | VolunteerDone Completed"})
    void a_coordinator_ends_what_is_running_and_releases_everybody(MissionState before, String expected) {
        if (expected.startsWith("!")) {
            assertThatThrownBy(() -> with(before).turnout().complete(HEAD, SOON)).isInstanceOf(Refused.class)
                    .extracting(e -> ((Refused) e).code()).isEqualTo(expected.substring(1));
            return;
        }
        Outcome outcome = with(before).turnout().complete(HEAD, SOON);

        assertThat(told(outcome)).isEqualTo(expected);
        assertThat(outcome.mission().state()).isEqualTo(MissionState.COMPLETED);
        assertThat(outcome.mission().asks().anyActive()).isFalse();
        assertThat(outcome.mission().dueAt()).isNull();
    }

    @ParameterizedTest(name = "incident over when {0}: {1}")
    @CsvSource(delimiter = '|', value = {"PROPOSED | Rejected", "APPROVED | AskExpired Completed", "UNDERWAY | ''", "REJECTED | ''", "COMPLETED | ''"})
    void when_the_incident_is_over_nobody_more_is_asked(MissionState before, String expected) {
        Outcome outcome = with(before).turnout().incidentOver(HEAD, "INCIDENT_CLOSED", SOON);

        assertThat(told(outcome)).isEqualTo(expected);
        assertThat(outcome.mission().isOpen()).isFalse();
        assertThat(outcome.mission().dueAt()).isNull();
    }

    @Test
    void who_is_on_the_way_when_the_incident_ends_finishes_and_so_does_the_mission() {
        Mission over = with(Ask.State.EN_ROUTE).turnout().incidentOver(HEAD, "INCIDENT_CLOSED", SOON).mission();

        assertThat(over.state()).isEqualTo(MissionState.UNDERWAY);
        assertThat(told(over.turnout().progress(ANI, Step.DONE, SOON))).isEqualTo("VolunteerDone Completed");
    }

    @Test
    void who_declines_after_the_incident_ended_is_not_replaced() {
        Mission over = with(Ask.State.ACCEPTED).turnout().incidentOver(HEAD, "INCIDENT_MERGED", SOON).mission();

        assertThat(told(over.turnout().decline(ANI, SOON))).isEqualTo("VolunteerDeclined Completed");
    }

    @Test
    void an_answer_at_the_very_moment_of_expiry_is_late_and_one_before_is_not() {
        assertThatThrownBy(() -> with(Ask.State.ASKED).turnout().accept(ANI, EXPIRES)).isInstanceOf(Refused.class);
        assertThat(told(with(Ask.State.ASKED).turnout().accept(ANI, EXPIRES.minusMillis(1)))).isEqualTo("VolunteerAccepted");
        assertThat(told(with(Ask.State.ASKED).turnout().expire(EXPIRES.minusMillis(1)))).isEmpty();
        assertThat(told(with(Ask.State.ASKED).turnout().expire(EXPIRES))).isEqualTo("AskExpired");
    }

    @ParameterizedTest
    @EnumSource(value = Ask.State.class, names = {"ACCEPTED", "EN_ROUTE", "ON_SITE", "DONE", "DECLINED"})
    void only_silence_expires(Ask.State state) {
        assertThat(with(state).turnout().expire(EXPIRES.plusSeconds(3600)).events()).isEmpty();
    }

    @Test
    void a_place_that_became_free_is_filled_at_once() {
        assertThat(with(Ask.State.DECLINED).dueAt()).isEqualTo(SOON);
        assertThat(with(Ask.State.EXPIRED).dueAt()).isEqualTo(EXPIRES);
    }

    @Test
    void the_mission_waits_for_everybody_who_may_still_come() {
        Mission two = approved(line(1, "TRC", 2, ANI, BUDI))
                .ask(List.of(new Chosen(ANI, 1, null), new Chosen(BUDI, 1, null)), T0, EXPIRES, RETRY).mission();
        Mission oneDone = two.turnout().accept(ANI, SOON).mission().turnout().progress(ANI, Step.DONE, SOON).mission();

        assertThat(oneDone.state()).isEqualTo(MissionState.UNDERWAY);
        Mission declined = oneDone.turnout().decline(BUDI, SOON).mission();
        assertThat(declined.state()).isEqualTo(MissionState.UNDERWAY);
        assertThat(told(declined.ask(List.of(), SOON, EXPIRES, RETRY))).isEqualTo("Completed");
    }

    @Test
    void nobody_answers_who_was_not_asked() {
        assertThatThrownBy(() -> with(Ask.State.ASKED).turnout().accept(BUDI, SOON)).isInstanceOf(Refused.class)
                .extracting(e -> ((Refused) e).code()).isEqualTo("not-asked");
    }
}
