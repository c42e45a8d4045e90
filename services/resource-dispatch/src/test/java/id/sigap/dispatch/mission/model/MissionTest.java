package id.sigap.dispatch.mission.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static id.sigap.dispatch.mission.model.Missions.ANI;
import static id.sigap.dispatch.mission.model.Missions.BUDI;
import static id.sigap.dispatch.mission.model.Missions.EXPIRES;
import static id.sigap.dispatch.mission.model.Missions.HEAD;
import static id.sigap.dispatch.mission.model.Missions.RETRY;
import static id.sigap.dispatch.mission.model.Missions.SCENE;
import static id.sigap.dispatch.mission.model.Missions.T0;
import static id.sigap.dispatch.mission.model.Missions.approved;
import static id.sigap.dispatch.mission.model.Missions.line;
import static id.sigap.dispatch.mission.model.Missions.told;
import static id.sigap.dispatch.mission.model.Missions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MissionTest {

    static final Ask.ByHand BY_HAND = new Ask.ByHand(HEAD, "request", "digest");

    @ParameterizedTest(name = "approve when {0} by {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            "PROPOSED  | same  | Approved", "APPROVED | same | ''", "UNDERWAY | same | ''", "COMPLETED | same | ''",
            "REJECTED  | same  | !already-decided", "APPROVED | other | !already-decided", "UNDERWAY | other | !already-decided",
            "COMPLETED | other | !already-decided", "REJECTED | other | !already-decided"})
    void a_proposal_is_approved_once(MissionState before, String who, String expected) {
        expect(expected, before, m -> m.approve(who.equals("same") ? HEAD : BUDI, "KEPALA_DINAS", T0));
    }

    @ParameterizedTest(name = "reject when {0} by {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            "PROPOSED | same | Rejected", "REJECTED | same | ''", "REJECTED | other | !already-decided", "APPROVED | same | !already-decided",
            "UNDERWAY | same | !already-decided", "COMPLETED | same | !already-decided"})
    void a_proposal_is_rejected_once(MissionState before, String who, String expected) {
        expect(expected, before, m -> m.reject(who.equals("same") ? HEAD : BUDI, "KEPALA_DINAS", "NO_LONGER_NEEDED", T0));
    }

    private static void expect(String expected, MissionState before, java.util.function.Function<Mission, Outcome> command) {
        Mission mission = with(before);
        if (expected.startsWith("!")) {
            assertThatThrownBy(() -> command.apply(mission)).isInstanceOf(Refused.class).extracting(e -> ((Refused) e).code())
                    .isEqualTo(expected.substring(1));
        } else {
            assertThat(told(command.apply(mission))).isEqualTo(expected);
        }
    }

    @Test
    void a_proposal_tells_of_every_line_nobody_is_eligible_for() {
        Outcome proposed = Mission.propose(SCENE, List.of(line(1, "RESCUE", 2), line(2, "TRC", 2, ANI), line(3, "LDP", 1, BUDI)), T0);

        assertThat(told(proposed)).isEqualTo("Proposed Unfilled");
        assertThat(proposed.events().getLast()).isEqualTo(new MissionEvent.Unfilled(T0, SCENE.incidentId(), 1, "RESCUE", 2));
        assertThat(proposed.mission().dueAt()).as("nobody is asked before it is approved").isNull();
    }

    @Test
    void people_are_asked_as_soon_as_it_is_approved() {
        assertThat(approved(line(1, "TRC", 1, ANI)).dueAt()).isEqualTo(T0);
    }

    @Test
    void after_everybody_is_asked_the_first_expiry_is_what_comes_next() {
        Mission asked = with(Ask.State.ASKED);

        assertThat(asked.dueAt()).isEqualTo(EXPIRES);
        assertThat(asked.vacancies(asked.line(1))).isZero();
    }

    @Test
    void a_gap_is_told_once_and_again_only_when_it_grows() {
        Mission approved = approved(line(1, "TRC", 2, ANI));
        Outcome one = approved.ask(List.of(new Chosen(ANI, 1, null)), T0, EXPIRES, RETRY);
        Outcome same = one.mission().ask(List.of(), RETRY, EXPIRES, RETRY.plusSeconds(300));
        Outcome grown = same.mission().turnout().decline(ANI, RETRY).mission().ask(List.of(), RETRY, EXPIRES, RETRY.plusSeconds(300));

        assertThat(told(one)).isEqualTo("VolunteerAsked Unfilled");
        assertThat(one.mission().dueAt()).isEqualTo(RETRY);
        assertThat(told(same)).isEmpty();
        assertThat(told(grown)).isEqualTo("Unfilled");
        assertThat(grown.events().getFirst()).isEqualTo(new MissionEvent.Unfilled(RETRY, SCENE.incidentId(), 1, "TRC", 2));
    }

    @Test
    void what_was_told_missing_with_the_proposal_is_not_told_again_at_approval() {
        assertThat(told(approved(line(1, "TRC", 2)).ask(List.of(), T0, EXPIRES, RETRY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = MissionState.class, names = {"PROPOSED", "REJECTED", "COMPLETED"})
    void nobody_is_asked_by_hand_for_what_is_not_running(MissionState state) {
        refused("not-open", with(state), BUDI, 1);
    }

    @Test
    void asking_by_hand_may_exceed_the_count_while_too_few_have_accepted() {
        Outcome asked = with(Ask.State.ASKED).askByHand(new Chosen(BUDI, 1, null), BY_HAND, T0, EXPIRES);

        assertThat(told(asked)).isEqualTo("VolunteerAsked");
        refused("line-full", with(Ask.State.ACCEPTED), BUDI, 1);
        refused("no-such-line", with(Ask.State.ASKED), BUDI, 7);
    }

    @ParameterizedTest
    @EnumSource(Ask.State.class)
    void who_declined_or_stayed_silent_may_be_asked_again_by_hand_and_nobody_else(Ask.State state) {
        Mission mission = with(state);
        if (state == Ask.State.DECLINED || state == Ask.State.EXPIRED) {
            Mission again = mission.askByHand(new Chosen(ANI, 1, null), BY_HAND, T0, EXPIRES).mission();
            assertThat(again.asks().all()).hasSize(1).first().extracting(Ask::state).isEqualTo(Ask.State.ASKED);
        } else {
            assertThatThrownBy(() -> mission.requireAskable(ANI, 1)).isInstanceOf(Refused.class);
        }
    }

    private static void refused(String code, Mission mission, String who, int line) {
        assertThatThrownBy(() -> mission.requireAskable(who, line)).isInstanceOf(Refused.class).extracting(e -> ((Refused) e).code()).isEqualTo(code);
    }
}
