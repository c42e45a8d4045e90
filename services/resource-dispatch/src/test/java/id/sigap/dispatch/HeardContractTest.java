package id.sigap.dispatch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.sigap.contracts.Contracts;
import id.sigap.dispatch.authority.messaging.OfficesHeard;
import id.sigap.dispatch.exercise.messaging.ExerciseEnded;
import id.sigap.dispatch.exercise.messaging.ExerciseStarted;
import id.sigap.dispatch.mission.messaging.IncidentOver;
import id.sigap.dispatch.mission.messaging.IncidentVerified;
import id.sigap.dispatch.mission.model.Scene;
import id.sigap.dispatch.people.messaging.AskFollowed;
import id.sigap.dispatch.people.messaging.VolunteerHeard;
import id.sigap.dispatch.people.model.Certificate;
import id.sigap.dispatch.place.Point;
import id.sigap.kit.event.Heard;

import static org.assertj.core.api.Assertions.assertThat;

/** Every golden event of a type this service hears reads into its own, smaller record. */
class HeardContractTest {

    @Test
    void every_event_of_people_is_read_with_all_that_decides_about_asking_and_signing() {
        assertThat(VolunteerHeard.TYPES).isEqualTo(OfficesHeard.TYPES).isEqualTo(Set.copyOf(Contracts.typesOn("sigap.volunteers")));
        assertThat(Examples.of(VolunteerHeard.TYPES)).isNotEmpty().allSatisfy(heard -> {
            assertThat(heard.body(VolunteerHeard.class).eligibility().region()).startsWith("13.08");
            assertThat(heard.body(OfficesHeard.class).held()).isNotNull();
        });

        Heard golden = Examples.golden("id.sigap.volunteer.registered.v1");
        assertThat(golden.body(VolunteerHeard.class).eligibility()).satisfies(e -> {
            assertThat(e.active()).isTrue();
            assertThat(e.point()).isEqualTo(new Point(0.081, 100.114));
            assertThat(e.certificates()).containsExactly(new Certificate("RESCUE", "2024-12-31"), new Certificate("DAPUR_UMUM", null));
        });
        assertThat(Examples.golden("id.sigap.volunteer.office-assigned.v1").body(OfficesHeard.class).held()).isNotEmpty()
                .allSatisfy(o -> assertThat(o.from()).matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void exercises_are_read_with_their_speed_and_end() {
        assertThat(Examples.of(ExerciseStarted.TYPE)).extracting(h -> h.body(ExerciseStarted.class).speed()).contains(60.0, 0.5);
        assertThat(Examples.of(ExerciseEnded.TYPE)).allSatisfy(h -> assertThat(h.body(ExerciseEnded.class).observedAt()).isNotNull());
    }

    @Test
    void verified_incidents_are_read_as_scenes() {
        assertThat(Examples.of(IncidentVerified.TYPE)).isNotEmpty()
                .allSatisfy(h -> assertThat(h.body(IncidentVerified.class).scene(h.subject()).region()).startsWith("13.08"));
        Heard golden = Examples.golden(IncidentVerified.TYPE);
        assertThat(golden.body(IncidentVerified.class).scene(golden.subject()))
                .isEqualTo(new Scene(golden.subject(), "gempa_bumi", "13.08.13.2001", new Point(0.081, 100.114), "KRITIS"));
    }

    @Test
    void the_ends_of_incidents_are_read_with_who_ended_them() {
        assertThat(Examples.of(IncidentOver.REASONS.keySet())).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(h -> assertThat(h.body(IncidentOver.class).by()).hasSize(36));
    }

    @Test
    void what_follows_an_ask_is_read_with_whom_it_is_about() {
        List<String> types = List.of(AskFollowed.ACCEPTED, AskFollowed.DECLINED, AskFollowed.EXPIRED, AskFollowed.DONE);
        assertThat(Examples.of(types)).hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(h -> assertThat(h.body(AskFollowed.class).volunteerId()).hasSize(36));
    }

    @Test
    void no_type_that_is_heard_is_unknown_to_the_catalogue() {
        Set<String> heard = new TreeSet<>();
        Stream.of(VolunteerHeard.TYPES, IncidentOver.REASONS.keySet(), Set.of(ExerciseStarted.TYPE, ExerciseEnded.TYPE, IncidentVerified.TYPE,
                AskFollowed.ACCEPTED, AskFollowed.DECLINED, AskFollowed.EXPIRED, AskFollowed.DONE)).forEach(heard::addAll);
        assertThat(Contracts.types()).containsAll(heard);
    }
}
