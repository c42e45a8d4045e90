package id.sigap.incident.report;

import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Refused;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.report.model.Arrival;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.Link;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Report.State;
import id.sigap.incident.report.model.ReportEvent;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

/** Every state with every command. */
class ReportTest {

    static final Link LINK = new Link("11111111-1111-4111-8111-111111111111", "11111111-1111-4111-8111-111111111111", true, "OPENS", null, null, 1, NOON, null);

    @ParameterizedTest
    @CsvSource({
        "RECEIVED,  link,            LINKED",    "QUEUED,    link,            nothing",  "PLACED,    link,            LINKED",
        "LINKED,    link,            nothing",   "DISMISSED, link,            nothing",
        "RECEIVED,  queue,           QUEUED",    "QUEUED,    queue,           nothing",  "PLACED,    queue,           nothing",
        "LINKED,    queue,           nothing",   "DISMISSED, queue,           nothing",
        "RECEIVED,  place,           PLACED",    "QUEUED,    place,           PLACED",   "PLACED,    place,           nothing",
        "PLACED,    placeElsewhere,  refused",   "LINKED,    placeElsewhere,  refused",  "DISMISSED, place,           refused",
        "RECEIVED,  dismiss,         DISMISSED", "QUEUED,    dismiss,         DISMISSED", "PLACED,   dismiss,         refused",
        "SOCIAL,    link,            nothing",   "SOCIAL,    queue,           nothing",  "SOCIAL,    place,           PLACED",
        "SOCIAL,    dismiss,         refused",   "SOCIAL,    social,          nothing",  "SOCIAL,    socialOtherwise, refused",
        "RECEIVED,  social,          SOCIAL",    "QUEUED,    social,          SOCIAL",   "PLACED,    social,          refused",
        "LINKED,    social,          refused",   "DISMISSED, social,          refused",
        "LINKED,    dismiss,         refused",   "DISMISSED, dismiss,         nothing",  "DISMISSED, dismissByOther,  refused",
    })
    void a_command_does_this_in_that_state(State state, String command, String outcome) {
        Report report = in(state);
        String found;
        try {
            Report.Step step = commands().apply(command).apply(report);
            found = step == null ? "nothing" : step.report().state().name();
            if (step != null) {
                assertThat(step.events()).hasSize(1);
            }
        } catch (Refused e) {
            found = "refused";
        }
        assertThat(found).isEqualTo(outcome);
    }

    @Test
    void only_a_report_that_waits_for_its_cause_leaves_the_desk_by_itself() {
        Report tents = Samples.received("kami di Malampah butuh tenda").report().queue().report();
        assertThat(tents.awaitsItsCause()).isTrue();
        assertThat(tents.link(LINK, Hazard.GEMPA_BUMI).report().state()).isEqualTo(State.LINKED);
        Report noise = Samples.received("makasih tendanya sudah berdiri di Malampah").report();
        assertThat(noise.awaitsItsCause()).isFalse();
        assertThat(noise.link(LINK, Hazard.GEMPA_BUMI)).isNull();
    }

    @Test
    void what_was_said_never_changes() {
        Report report = in(State.QUEUED);
        Report placed = report.place("desk", NOON, Hazard.BANJIR, "13.08.07", null).report();
        assertThat(placed.said()).isEqualTo(report.said());
        assertThat(placed.understood().flags()).isEqualTo(report.understood().flags());
        assertThat(placed.stateOnReceipt()).isEqualTo(report.stateOnReceipt());
        assertThat(placed.link(LINK, Hazard.BANJIR).report().said()).isEqualTo(report.said());
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED,  fuller, RECEIVED", "QUEUED,    fuller, RECEIVED", "QUEUED,   vaguer, QUEUED", "RECEIVED, vaguer, QUEUED",
        "PLACED,    fuller, PLACED",   "LINKED,    vaguer, LINKED",   "DISMISSED, fuller, DISMISSED",
    })
    void an_arrival_is_kept_in_every_state_and_is_understood_only_until_somebody_decided(State state, String what, String then) {
        Report report = in(state);
        Report again = Samples.received(what.equals("fuller") ? "rumah roboh di Malampah kena gempa, 2 orang terjepit" : "tolong").report();
        Arrival arrival = new Arrival("k", Channel.SMS, NOON, "i", "+62 800 0000 0002", again.said().text(), null);
        Report.Step step = report.arriveAgain(arrival, again.said(), again.understood());
        assertThat(step.report().state().name()).isEqualTo(then);
        assertThat(step.report().said().arrivals()).hasSize(2).contains(arrival);
        assertThat(step.report().said().text()).isEqualTo(report.said().text());
        boolean open = state == State.RECEIVED || state == State.QUEUED;
        assertThat(step.report().understood()).isEqualTo(open ? again.understood() : report.understood());
        assertThat(step.events().getFirst()).isEqualTo(new ReportEvent.Amended(arrival));
        assertThat(step.events()).hasSize(open && then.equals("QUEUED") ? 2 : 1);
        assertThat(step.report().arriveAgain(arrival, again.said(), again.understood())).as("the same arrival once more").isNull();
    }

    private static Function<String, Function<Report, Report.Step>> commands() {
        return command -> switch (command) {
            case "link" -> r -> r.link(LINK, Hazard.BANJIR);
            case "queue" -> Report::queue;
            case "place" -> r -> r.place("desk", NOON, Hazard.BANJIR, "13.08.07", null);
            case "placeElsewhere" -> r -> r.place("desk", NOON, Hazard.BANJIR, "13.08.05", null);
            case "social" -> r -> r.social("desk", NOON, SocialKind.LANSIA, "13.08.07");
            case "socialOtherwise" -> r -> r.social("desk", NOON, SocialKind.ODGJ, "13.08.07");
            case "dismiss" -> r -> r.dismiss("desk", NOON, "SPAM");
            case "dismissByOther" -> r -> r.dismiss("other", NOON, "SPAM");
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static Report in(State state) {
        Report received = Samples.received("rumah roboh di Malampah kena gempa").report();
        return switch (state) {
            case RECEIVED -> received;
            case QUEUED -> Samples.received("rumah roboh kena gempa").report();
            case PLACED -> received.place("desk", NOON, Hazard.BANJIR, "13.08.07", null).report();
            case LINKED -> received.link(LINK, Hazard.GEMPA_BUMI).report();
            case SOCIAL -> received.social("desk", NOON, SocialKind.LANSIA, "13.08.07").report();
            case DISMISSED -> received.dismiss("desk", NOON, "SPAM").report();
        };
    }
}
