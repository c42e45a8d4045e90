package id.sigap.incident.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.model.Flag;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ReportEvent;

import static id.sigap.incident.Samples.NOON;
import static id.sigap.incident.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

/** From a person's channel nothing is thrown away. */
class IntakeTest {

    private final Intake intake = Samples.intake();

    @Test
    void a_report_that_says_what_and_where_goes_on_by_itself() {
        Report.Step step = Samples.received("rumah roboh di Malampah kena gempa, 2 orang terjepit");
        assertThat(step.report().state()).isEqualTo(Report.State.RECEIVED);
        assertThat(step.report().understood().flags()).isEmpty();
        assertThat(step.events()).containsExactly(new ReportEvent.Received());
    }

    @Test
    void a_report_without_a_place_waits_at_the_desk() {
        Report.Step step = Samples.received("TOLONG RUMAH ROBOH BAPAK KEJEPIT");
        assertThat(step.report().state()).isEqualTo(Report.State.QUEUED);
        assertThat(step.report().understood().flags()).containsExactly(Flag.NO_PLACE);
        assertThat(step.events()).hasSize(2);
    }

    @Test
    void an_unknown_hazard_word_waits_at_the_desk_even_when_the_text_has_a_guess() {
        Report report = receive(new ReportIncident(said("gempa di Malampah, butuh tenda", null, null), "badai_pasir", null, null, Counts.NONE));
        assertThat(report.state()).isEqualTo(Report.State.QUEUED);
        assertThat(report.understood().flags()).containsExactly(Flag.UNKNOWN_HAZARD);
        assertThat(report.understood().hazard()).isEqualTo(Hazard.GEMPA_BUMI);
        assertThat(receive(new ReportIncident(said("di Malampah butuh tenda", null, null), "badai_pasir", null, null, Counts.NONE)).state())
                .isEqualTo(Report.State.QUEUED);
    }

    @Test
    void a_chosen_hazard_counts_more_than_the_words_and_is_never_noise() {
        Report report = receive(new ReportIncident(said("terasa goyang di Talu", null, null), "tanah_longsor", null, null, Counts.NONE));
        assertThat(report.understood().hazard()).isEqualTo(Hazard.TANAH_LONGSOR);
        assertThat(report.understood().flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "2026-11-25T04:30:00Z | 2026-11-25T04:30:00Z | -",
        "2026-11-25T11:30:00+07:00 | 2026-11-25T04:30:00Z | -",
        "2026-11-25T05:04:59Z | 2026-11-25T05:00:00Z | -",
        "2026-11-25T05:06:00Z | 2026-11-25T05:00:00Z | FUTURE_TIME",
        "2022-01-01T00:14:00Z | 2026-11-25T05:00:00Z | BAD_TIME",
        "kemarin sore | 2026-11-25T05:00:00Z | BAD_TIME",
        "+999999999-12-31T23:59:59Z | 2026-11-25T05:00:00Z | FUTURE_TIME",
        "- | 2026-11-25T05:00:00Z | -",
    })
    void an_unusable_clock_gives_way_to_the_receipt_time(String told, String observedAt, String flag) {
        Report report = receive(new ReportIncident(said("gempa di Malampah, rumah roboh", null, null), null, null, told, Counts.NONE));
        assertThat(report.observedAt()).isEqualTo(observedAt);
        assertThat(report.receivedAt()).isEqualTo(NOON);
        assertThat(report.understood().flags()).extracting(Enum::name).isEqualTo(flag == null ? java.util.List.of() : java.util.List.of(flag));
        assertThat(report.state()).isEqualTo(Report.State.RECEIVED);
    }

    @Test
    void in_an_exercise_at_speed_60_a_clock_seven_minutes_ahead_is_seven_hours_ahead() {
        ReportIncident ahead = new ReportIncident(said("gempa di Malampah, rumah roboh", null, null), null, null, "2026-11-25T05:07:00Z", Counts.NONE);
        assertThat(intake.receive(ahead, NOON, 60).report().understood().flags()).containsExactly(Flag.FUTURE_TIME);
        ReportIncident minute = new ReportIncident(said("gempa di Malampah, rumah roboh", null, null), null, null, "2026-11-25T05:00:04Z", Counts.NONE);
        assertThat(intake.receive(minute, NOON, 60).report().understood().flags()).isEmpty();
    }

    @Test
    void the_name_of_a_place_is_no_word_for_anything_else() {
        Report report = receive(new ReportIncident(said("gempa, 34 orang di Alahan Mati 2 orang luka", null, null), null, null, null, Counts.NONE));
        assertThat(report.understood().counts().dead()).isNull();
        assertThat(report.understood().counts().injured()).isEqualTo(2);
    }

    @Test
    void an_unknown_place_is_kept_with_its_flag() {
        Report report = receive(new ReportIncident(said("gempa, rumah roboh", null, null), null, "Negeri Antah", null, Counts.NONE));
        assertThat(report.understood().flags()).containsExactly(Flag.UNKNOWN_PLACE);
        assertThat(report.state()).isEqualTo(Report.State.QUEUED);
    }

    @Test
    void a_rough_position_is_flagged_and_not_used() {
        Report report = receive(new ReportIncident(said("rumah di Malampah roboh", new Point(-0.93307, 100.37521), 900.0), null, null, null, Counts.NONE));
        assertThat(report.understood().flags()).containsExactly(Flag.LOW_ACCURACY);
        assertThat(report.understood().point()).isNull();
        assertThat(report.state()).isEqualTo(Report.State.RECEIVED);
    }

    @Test
    void people_after_a_disaster_may_follow_what_is_open_and_noise_may_not() {
        assertThat(Samples.received("kami di Malampah butuh selimut dan tenda").report().state()).isEqualTo(Report.State.RECEIVED);
        assertThat(Samples.received("makasih tendanya sudah berdiri di Malampah").report().state()).isEqualTo(Report.State.QUEUED);
        assertThat(Samples.received("apa kabar Malampah").report().state()).isEqualTo(Report.State.QUEUED);
    }

    @Test
    void stated_counts_win_over_what_the_words_seem_to_say() {
        Counts stated = new Counts(3, null, null, null, null, null, null, null, null, null, null, null, null);
        Report report = receive(new ReportIncident(said("gempa di Malampah, MD 1, hilang 2", null, null), null, null, null, stated));
        assertThat(report.understood().counts().dead()).isEqualTo(3);
        assertThat(report.understood().counts().missing()).isEqualTo(2);
    }

    private Report receive(ReportIncident command) {
        return intake.receive(command, NOON, 1).report();
    }
}
