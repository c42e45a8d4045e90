package id.sigap.notify.alert.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.notify.alert.model.Alert.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every command in every state. */
class AlertTest {

    static final Instant NOW = Instant.parse("2022-02-25T01:44:35.200Z");
    static final Pace PACE = new Pace(Duration.ofMinutes(5), 2, Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofMinutes(5));
    static final Matter MATTER = new Matter("incident", null, "gempa_bumi", "13.08.13", Severity.TINGGI);
    static final Map<State, Alert> IN = Map.of(
            State.DORMANT, dormant(), State.NEW, fresh(), State.OPEN, open(), State.ACKNOWLEDGED, open().acknowledge("coordinator").alert(),
            State.EXHAUSTED, exhausted(), State.NOT_PAGED, dormant().hear(MATTER, Call.TOO_OLD, NOW).alert(),
            State.WITHDRAWN, open().end(Ending.INCIDENT_MERGED).alert(), State.OVER, dormant().end(Ending.INCIDENT_MERGED).alert());

    static Alert dormant() {
        return Alert.dormant(Reason.INCIDENT_URGENT, MATTER);
    }

    static Alert fresh() {
        return dormant().hear(MATTER, Call.PAGE, NOW).alert();
    }

    /** Raised, and the first message is out. */
    static Alert open() {
        Alert claimed = Escalation.look(fresh(), NOW, List.of("coordinator", "kabid"), PACE).alert();
        return Escalation.settle(claimed, 1, Attempt.Outcome.SENT, NOW, PACE).alert();
    }

    static Alert exhausted() {
        Alert alert = open();
        for (Instant t = NOW; alert.state() == State.OPEN; t = t.plusSeconds(61)) {
            alert = Escalation.look(alert, t, List.of("coordinator"), PACE).alert();
        }
        return alert;
    }

    @Test
    void the_table_starts_from_every_state() {
        assertThat(IN).hasSize(State.values().length).allSatisfy((state, alert) -> assertThat(alert.state()).isEqualTo(state));
    }

    @ParameterizedTest(name = "{0} hears something {1}: {2} {3}")
    @CsvSource({"DORMANT,PAGE,NEW,", "DORMANT,TOO_OLD,NOT_PAGED,NotPaged", "DORMANT,NONE,DORMANT,", "NEW,PAGE,NEW,", "NEW,TOO_OLD,NEW,", "NEW,NONE,NEW,",
            "OPEN,PAGE,OPEN,", "OPEN,TOO_OLD,OPEN,", "OPEN,NONE,OPEN,", "ACKNOWLEDGED,PAGE,ACKNOWLEDGED,", "ACKNOWLEDGED,TOO_OLD,ACKNOWLEDGED,",
            "ACKNOWLEDGED,NONE,ACKNOWLEDGED,", "EXHAUSTED,PAGE,EXHAUSTED,", "EXHAUSTED,TOO_OLD,EXHAUSTED,", "EXHAUSTED,NONE,EXHAUSTED,",
            "NOT_PAGED,PAGE,NEW,", "NOT_PAGED,TOO_OLD,NOT_PAGED,", "NOT_PAGED,NONE,NOT_PAGED,", "WITHDRAWN,PAGE,WITHDRAWN,",
            "WITHDRAWN,TOO_OLD,WITHDRAWN,", "WITHDRAWN,NONE,WITHDRAWN,", "OVER,PAGE,OVER,", "OVER,TOO_OLD,OVER,", "OVER,NONE,OVER,"})
    void it_is_raised_once_and_only_while_nobody_was_told(State before, Call call, State after, String told) {
        Decision decision = IN.get(before).hear(MATTER, call, NOW.plusSeconds(1));

        assertThat(decision.alert().state()).isEqualTo(after);
        assertThat(names(decision)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest(name = "{0} whose incident is closed: {1} {2}")
    @CsvSource({"DORMANT,OVER,", "NEW,OVER,", "OPEN,WITHDRAWN,Withdrawn", "ACKNOWLEDGED,ACKNOWLEDGED,", "EXHAUSTED,WITHDRAWN,Withdrawn",
            "NOT_PAGED,WITHDRAWN,Withdrawn", "WITHDRAWN,WITHDRAWN,", "OVER,OVER,"})
    void what_is_over_rings_no_more_and_those_who_heard_of_it_hear_that(State before, State after, String told) {
        Decision decision = IN.get(before).end(Ending.INCIDENT_CLOSED);

        assertThat(decision.alert().state()).isEqualTo(after);
        assertThat(decision.alert().ended()).isEqualTo(Ending.INCIDENT_CLOSED);
        assertThat(decision.alert().dueAt()).isNull();
        assertThat(names(decision)).isEqualTo(told == null ? List.of() : List.of(told));
        // once closed it stays closed, whatever comes
        assertThat(decision.alert().end(Ending.INCIDENT_MERGED).alert()).isEqualTo(decision.alert());
        assertThat(decision.alert().resume(NOW).alert()).isEqualTo(decision.alert());
    }

    @ParameterizedTest(name = "{0} whose merge is taken back: {1}")
    @CsvSource({"DORMANT,DORMANT", "NEW,NEW", "OPEN,OPEN", "ACKNOWLEDGED,ACKNOWLEDGED", "EXHAUSTED,EXHAUSTED", "NOT_PAGED,NOT_PAGED", "WITHDRAWN,NEW", "OVER,NEW"})
    void a_merge_taken_back_rings_again_unless_somebody_has_it(State before, State after) {
        Alert alert = IN.get(before).resume(NOW).alert();

        assertThat(alert.state()).isEqualTo(after);
        assertThat(alert.ended()).isNull();
    }

    @Test
    void a_merge_taken_back_wakes_nothing_that_slept() {
        Matter calm = new Matter("incident", null, "banjir", "13.08", Severity.SEDANG);
        assertThat(Alert.dormant(Reason.INCIDENT_URGENT, calm).end(Ending.INCIDENT_MERGED).alert().resume(NOW).alert().state()).isEqualTo(State.DORMANT);
        assertThat(Alert.dormant(Reason.NOBODY_ELIGIBLE, calm).end(Ending.INCIDENT_MERGED).alert().resume(NOW).alert().state()).isEqualTo(State.DORMANT);
        assertThat(Alert.dormant(Reason.APPROVAL_NEEDED, calm).end(Ending.INCIDENT_MERGED).alert().resume(NOW).alert().state()).isEqualTo(State.NEW);
    }

    @ParameterizedTest(name = "{0} is taken: {1}")
    @CsvSource({"DORMANT,", "NEW,", "OPEN,Acknowledged", "ACKNOWLEDGED,nothing", "EXHAUSTED,Acknowledged", "NOT_PAGED,Acknowledged", "WITHDRAWN,", "OVER,"})
    void what_others_heard_of_can_be_taken_once(State before, String told) {
        Alert alert = IN.get(before);
        if (told == null) {
            assertThatThrownBy(() -> alert.acknowledge("kabid")).isInstanceOf(Alert.NotToBeTaken.class);
            return;
        }
        Decision decision = alert.acknowledge("kabid");

        assertThat(decision.alert().state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(decision.alert().acknowledgedBy()).isEqualTo(told.equals("nothing") ? "coordinator" : "kabid");
        assertThat(decision.alert().dueAt()).isNull();
        assertThat(names(decision)).isEqualTo(told.equals("nothing") ? List.of() : List.of(told));
    }

    @Test
    void a_message_on_its_way_is_still_waited_for_after_somebody_took_it() {
        Alert claimed = Escalation.look(fresh(), NOW, List.of("coordinator"), PACE).alert();

        Alert taken = claimed.acknowledge("desk").alert();
        assertThat(taken.dueAt()).isEqualTo(NOW.plusSeconds(60));
        Decision sent = Escalation.settle(taken, 1, Attempt.Outcome.SENT, NOW.plusSeconds(1), PACE);
        assertThat(sent.alert().dueAt()).isNull();
        assertThat(names(sent)).containsExactly("Attempted");
        assertThat(claimed.end(Ending.INCIDENT_CLOSED).alert().dueAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void what_is_not_known_rings_as_tinggi_and_is_filled_from_elsewhere() {
        Matter little = new Matter("incident", "mission", null, null, null);

        assertThat(little.urgency()).isEqualTo(Severity.TINGGI);
        assertThat(little.completedBy(MATTER)).isEqualTo(new Matter("incident", "mission", "gempa_bumi", "13.08.13", Severity.TINGGI));
        assertThat(MATTER.completedBy(new Matter(null, null, "banjir", "13.09", Severity.RENDAH))).isEqualTo(MATTER);
        assertThat(MATTER.updatedBy(new Matter(null, null, null, null, Severity.KRITIS)).severity()).isEqualTo(Severity.KRITIS);
    }

    static List<String> names(Decision decision) {
        return decision.events().stream().map(e -> e.getClass().getSimpleName()).toList();
    }
}
