package id.sigap.incident.incident;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import id.sigap.incident.incident.model.Confidence;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.incident.model.IncidentEvent;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Severity;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ConfidenceTest {

    private static final String FIRST = "11111111-1111-4111-8111-111111111111";

    @Test
    void three_people_in_their_own_words_propose_it_and_a_fourth_changes_nothing() {
        Incident.Step third = hear(hear(hear(opened(), "a", "w1").incident(), "b", "w2").incident(), "c", "w3");
        assertThat(third.events()).containsExactly(new IncidentEvent.Proposed(NOON, 3));
        assertThat(third.incident().state()).as("only a person verifies").isEqualTo(Incident.State.REPORTED);
        assertThat(third.incident().wantsSources()).isFalse();
        assertThat(hear(third.incident(), "d", "w4")).isNull();
    }

    @Test
    void one_sender_counts_once_and_so_does_one_text_that_is_passed_on() {
        Incident two = hear(hear(opened(), "a", "w1").incident(), "b", "w2").incident();
        assertThat(hear(two, "a", "w3")).as("the same sender again").isNull();
        assertThat(hear(two, "c", "w1")).as("a's text forwarded by c").isNull();
        assertThat(hear(hear(opened(), "a", "").incident(), "b", "").incident().confidence().sources()).as("two short texts are no forward").hasSize(2);
    }

    @Test
    void it_fades_by_half_a_day_and_faster_in_a_faster_world() {
        Confidence two = hear(hear(opened(), "a", "w1").incident(), "b", "w2").incident().confidence();
        assertThat(two.at(NOON, 1)).isEqualTo(0.75, within(1e-9));
        assertThat(two.at(NOON.plus(Duration.ofHours(24)), 1)).isEqualTo(0.375, within(1e-9));
        assertThat(two.at(NOON.plus(Duration.ofHours(1)), 24)).isEqualTo(0.375, within(1e-9));
        assertThat(two.at(NOON.minus(Duration.ofHours(1)), 1)).as("a report of later than now").isEqualTo(0.75, within(1e-9));
    }

    @Test
    void news_brings_it_back_but_not_every_word_is_a_write() {
        Incident one = hear(opened(), "a", "w1").incident();
        assertThat(one.believe(null, NOON.plusSeconds(60))).isNull();
        Incident later = one.believe(null, NOON.plus(Duration.ofHours(6))).incident();
        assertThat(later.confidence().at(NOON.plus(Duration.ofHours(6)), 1)).isEqualTo(0.5, within(1e-9));
    }

    private static Incident opened() {
        return Incident.open(FIRST, Hazard.BANJIR, "13.08.13", null, Severity.SEDANG, NOON, null).incident();
    }

    private static Incident.Step hear(Incident incident, String sender, String words) {
        return incident.believe(new Confidence.Source(sender, words), NOON);
    }
}
