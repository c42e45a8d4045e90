package id.sigap.notify.alert.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.sigap.contracts.Contracts;
import id.sigap.kit.Ids;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Fact;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.AlertEvent;
import id.sigap.notify.alert.model.Attempt;
import id.sigap.notify.alert.model.Ending;
import id.sigap.notify.alert.model.Matter;
import id.sigap.notify.alert.model.Reason;
import id.sigap.notify.alert.model.Severity;
import id.sigap.notify.alert.model.Silence;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything this service can tell keeps the contract. */
class ToldContractTest {

    static final Instant NOW = Instant.parse("2022-02-25T01:44:35.200Z");
    static final List<Matter> MATTERS = List.of(new Matter(Ids.fresh(), null, "banjir", "13.08.05", Severity.KRITIS),
            new Matter(Ids.fresh(), Ids.fresh(), null, null, null));

    static Stream<Fact> facts() {
        List<AlertEvent> events = new ArrayList<>(List.of(new AlertEvent.Raised(Ids.fresh(), 0, NOW), new AlertEvent.Escalated(Ids.fresh(), 3, NOW),
                new AlertEvent.Acknowledged(Ids.fresh()), new AlertEvent.Exhausted()));
        Stream.of(Attempt.Outcome.SENT, Attempt.Outcome.FAILED, Attempt.Outcome.UNKNOWN).forEach(o -> events.add(new AlertEvent.Attempted(Ids.fresh(), 1, o)));
        Stream.of(Silence.values()).forEach(why -> events.add(new AlertEvent.NotPaged(why)));
        Stream.of(Ending.values()).forEach(why -> events.add(new AlertEvent.Withdrawn(why)));
        return events.stream().flatMap(event -> Stream.of(Reason.values()).flatMap(reason -> MATTERS.stream()
                .map(matter -> AlertFacts.fact(Alert.dormant(reason, matter), event, NOW))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void what_is_told_keeps_its_schema(Fact fact) {
        assertThat(Contracts.validate(fact.type(), EventJson.create().mapper().writeValueAsBytes(fact.body()))).isEmpty();
    }

    @Test
    void every_type_of_the_catalogue_is_told_and_no_other() {
        Set<String> told = new TreeSet<>();
        facts().forEach(fact -> told.add(fact.type()));
        assertThat(told).containsExactlyElementsOf(Contracts.typesOn("sigap.alerts"));
    }
}
