package id.sigap.notify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import id.sigap.contracts.Contracts;
import id.sigap.contracts.Example;
import id.sigap.kit.World;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;
import id.sigap.notify.alert.messaging.IncidentHeard;
import id.sigap.notify.alert.messaging.MissionHeard;
import id.sigap.notify.alert.messaging.WhenEventSuspectedThenAsk;
import id.sigap.notify.answer.messaging.IncidentEnds;
import id.sigap.notify.answer.messaging.ReportHeard;
import id.sigap.notify.exercise.messaging.ExerciseEnded;
import id.sigap.notify.exercise.messaging.ExerciseStarted;
import id.sigap.notify.people.messaging.PersonHeard;

import static org.assertj.core.api.Assertions.assertThat;

/** Every golden event of a type this service hears reads into its own, smaller record. */
class HeardContractTest {

    @Test
    void every_event_of_people_is_read_with_the_offices() {
        assertThat(PersonHeard.TYPES).isEqualTo(Set.copyOf(Contracts.typesOn("sigap.volunteers")));
        assertThat(examples(PersonHeard.TYPES)).isNotEmpty().allSatisfy(h -> assertThat(h.body(PersonHeard.class).holder().offices()).isNotNull());
        assertThat(examples(Set.of("id.sigap.volunteer.office-assigned.v1"))).first()
                .satisfies(h -> assertThat(h.body(PersonHeard.class).holder().regions()).isNotEmpty());
    }

    @Test
    void exercises_are_read_with_their_speed_and_end() {
        assertThat(examples(Set.of(ExerciseStarted.TYPE))).extracting(h -> h.body(ExerciseStarted.class).speed()).contains(60.0, 0.5);
        assertThat(examples(Set.of(ExerciseEnded.TYPE))).allSatisfy(h -> assertThat(h.body(ExerciseEnded.class).observedAt()).isNotNull());
    }

    @Test
    void incidents_are_read_with_what_decides_about_ringing() {
        assertThat(examples(IncidentHeard.NEWS)).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(h -> assertThat(h.body(IncidentHeard.class).severity()).isIn("KRITIS", "TINGGI", "SEDANG", "RENDAH"));
        assertThat(examples(Set.of("id.sigap.incident.opened.v1"))).first().satisfies(h -> {
            assertThat(h.body(IncidentHeard.class).hazard()).isEqualTo("gempa_bumi");
            assertThat(h.body(IncidentHeard.class).region()).isEqualTo("13.08.13.2001");
        });
    }

    @Test
    void missions_are_read_with_their_incident() {
        assertThat(examples(Set.of(MissionHeard.PROPOSED, MissionHeard.UNFILLED))).hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(h -> assertThat(h.body(MissionHeard.class).incidentId()).hasSize(36));
    }

    @Test
    void reports_are_read_with_the_message_they_came_as_and_where_they_were_put() {
        assertThat(examples(ReportHeard.TYPES)).hasSizeGreaterThanOrEqualTo(9).allSatisfy(h -> assertThat(h.body(ReportHeard.class)).isNotNull());
        assertThat(examples(Set.of(ReportHeard.RECEIVED))).map(h -> h.body(ReportHeard.class))
                .anySatisfy(r -> {
                    assertThat(r.inboundId()).hasSize(36);
                    assertThat(r.shortCode()).hasSize(6);
                }).anySatisfy(r -> assertThat(r.inboundId()).isNull());
        assertThat(examples(Set.of(ReportHeard.LINKED))).isNotEmpty().allSatisfy(h -> assertThat(h.body(ReportHeard.class).incidentId()).hasSize(36));
    }

    @Test
    void ends_of_incidents_are_read_and_a_merge_with_its_survivor() {
        assertThat(examples(IncidentEnds.TYPES)).hasSizeGreaterThanOrEqualTo(4).allSatisfy(h -> assertThat(h.body(IncidentEnds.class)).isNotNull());
        assertThat(examples(Set.of(IncidentEnds.MERGED))).isNotEmpty().allSatisfy(h -> assertThat(h.body(IncidentEnds.class).into()).hasSize(36));
    }

    @Test
    void suspected_disasters_are_read_with_their_regions() {
        assertThat(examples(Set.of("id.sigap.event.suspected.v1", "id.sigap.event.revised.v1"))).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(h -> assertThat(h.body(WhenEventSuspectedThenAsk.Suspected.class).regions()).isNotEmpty());
    }

    @Test
    void no_type_that_is_heard_is_unknown_to_the_catalogue() {
        Set<String> heard = new TreeSet<>(IncidentHeard.NEWS);
        heard.addAll(IncidentHeard.ENDINGS.keySet());
        heard.addAll(MissionHeard.ENDINGS.keySet());
        heard.addAll(List.of(IncidentHeard.UNMERGED, MissionHeard.PROPOSED, MissionHeard.UNFILLED, ExerciseStarted.TYPE, ExerciseEnded.TYPE));
        heard.addAll(ReportHeard.TYPES);
        heard.addAll(IncidentEnds.TYPES);
        assertThat(Contracts.types()).containsAll(heard);
    }

    private static List<Heard> examples(Collection<String> types) {
        return types.stream().flatMap(type -> Contracts.examplesOf(type).stream()).map(HeardContractTest::heard).toList();
    }

    private static Heard heard(Example e) {
        return new Heard(e.type(), e.key(), Long.parseLong(e.headers().get("ce_sequence")), Instant.parse(e.headers().get("ce_time")),
                World.of(e.headers().get("ce_exercise")), e.headers().get("ce_region"), null, e.topic(), 0, 0,
                new String(e.body(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), EventJson.create().mapper());
    }
}
