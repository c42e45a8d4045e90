package id.sigap.incident;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.contracts.Contracts;
import id.sigap.contracts.Example;
import id.sigap.incident.assessment.messaging.WhenIncidentGroupedThenFollow;
import id.sigap.incident.figures.messaging.WhenPoskoCountedThenKeep;
import id.sigap.incident.inbound.application.InboundMessage;
import id.sigap.incident.incident.messaging.WhenAssessmentReleasedThenWeigh;
import id.sigap.incident.incident.messaging.WhenEventDeclaredThenGroup;
import id.sigap.incident.incident.messaging.WhenEventDroppedThenRelease;
import id.sigap.incident.incident.messaging.WhenEventSplitThenMove;
import id.sigap.incident.incident.messaging.WhenReportLinkedThenFollow;
import id.sigap.incident.kejadian.messaging.QuakeTold;
import id.sigap.incident.kejadian.messaging.WhenHazardLeavesThenRevise;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.report.messaging.WhenInboundReceivedThenReport;
import id.sigap.incident.report.messaging.WhenIncidentOpensThenFollow;
import id.sigap.incident.report.messaging.WhenIncidentUnmergedThenReturn;
import id.sigap.incident.report.messaging.WhenReportCanBePlacedThenLink;
import id.sigap.incident.social.messaging.WhenReportIsSocialThenOpen;
import id.sigap.incident.social.messaging.WhenReportPlacedThenWithdraw;
import id.sigap.kit.Required;
import id.sigap.kit.event.EventJson;

import static org.assertj.core.api.Assertions.assertThat;

/** What is heard is read from the producer's own examples, into our smaller records. */
class HeardEventsContractTest {

    static final Map<String, Class<?>> HEARD = Map.ofEntries(
            Map.entry("id.sigap.inbound.received.v1", WhenInboundReceivedThenReport.Received.class),
            Map.entry("id.sigap.report.amended.v1", WhenReportCanBePlacedThenLink.About.class),
            Map.entry("id.sigap.report.received.v1", WhenReportCanBePlacedThenLink.About.class),
            Map.entry("id.sigap.report.placed.v1", WhenReportCanBePlacedThenLink.About.class),
            Map.entry("id.sigap.report.social.v1", WhenReportIsSocialThenOpen.Social.class),
            Map.entry("id.sigap.report.linked.v1", WhenReportLinkedThenFollow.Linked.class),
            Map.entry("id.sigap.event.declared.v1", WhenEventDeclaredThenGroup.Declared.class),
            Map.entry("id.sigap.event.split.v1", WhenEventSplitThenMove.Split.class),
            Map.entry("id.sigap.incident.grouped.v1", WhenIncidentGroupedThenFollow.Grouped.class),
            Map.entry("id.sigap.incident.ungrouped.v1", WhenIncidentGroupedThenFollow.Grouped.class),
            Map.entry("id.sigap.assessment.released.v1", WhenAssessmentReleasedThenWeigh.Released.class),
            Map.entry("id.sigap.posko.counted.v1", WhenPoskoCountedThenKeep.Counted.class),
            Map.entry("id.sigap.posko.closed.v1", WhenPoskoCountedThenKeep.Closed.class),
            Map.entry("id.sigap.event.dropped.v1", WhenEventDroppedThenRelease.Dropped.class),
            Map.entry("id.sigap.hazard.left-sequence.v1", WhenHazardLeavesThenRevise.Left.class),
            Map.entry("id.sigap.incident.unmerged.v1", WhenIncidentUnmergedThenReturn.Unmerged.class));

    /** The same record for each of them. */
    static final Map<Class<?>, List<String>> HEARD_ALIKE = Map.of(
            WhenEventDeclaredThenGroup.Declared.class,
            List.of("id.sigap.event.suspected.v1", "id.sigap.event.revised.v1", "id.sigap.event.confirmed.v1"),
            QuakeTold.class, List.of("id.sigap.hazard.detected.v1", "id.sigap.hazard.updated.v1", "id.sigap.hazard.withdrawn.v1"));

    @Test
    void examples_that_are_heard_alike_read_into_one_record() {
        HEARD_ALIKE.forEach((record, types) -> types.stream().flatMap(type -> Contracts.examplesOf(type).stream())
                .forEach(example -> assertThat((Object) EventJson.create().mapper().readValue(example.body(), record)).isNotNull()));
    }

    static java.util.List<Example> examples() {
        return HEARD.keySet().stream().flatMap(type -> Contracts.examplesOf(type).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_reads_into_our_record(Example example) {
        assertThat((Object) read(example)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inbound", "inbound.a-place"})
    void what_notifications_answers_reads_into_our_record(String example) {
        InboundMessage message = EventJson.create().mapper().readValue(Contracts.httpExample(example), InboundMessage.class);
        assertThat(Required.missing(message)).isEmpty();
        assertThat(message.words().isEmpty()).isEqualTo(message.position() != null);
        assertThat(message.position() == null || message.position().lat() == 0).as("the equator is a place").isTrue();
    }

    @Test
    void a_link_also_says_whether_something_opened() {
        byte[] json = Contracts.example("id.sigap.report.linked.v1").body();
        assertThat(EventJson.create().mapper().readValue(json, WhenIncidentOpensThenFollow.Opens.class).region()).startsWith("13.08");
    }

    @Test
    void a_placement_also_says_who_decided() {
        byte[] json = Contracts.example("id.sigap.report.placed.v1").body();
        assertThat(EventJson.create().mapper().readValue(json, WhenReportPlacedThenWithdraw.Placed.class).by()).hasSize(36);
    }

    @Test
    void a_link_says_what_the_incident_needs() {
        var linked = (WhenReportLinkedThenFollow.Linked) read(Contracts.example("id.sigap.report.linked.v1"));
        assertThat(Hazard.of(linked.hazard())).isPresent();
        assertThat(linked.severity()).isNotNull();
        assertThat(linked.incidentId()).hasSize(36);
    }

    private static Object read(Example example) {
        return EventJson.create().mapper().readValue(example.body(), HEARD.get(example.type()));
    }
}
