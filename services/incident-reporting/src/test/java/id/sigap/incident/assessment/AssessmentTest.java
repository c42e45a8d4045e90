package id.sigap.incident.assessment;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.assessment.model.Form;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Refused;
import id.sigap.incident.model.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Draft, checked by somebody else, released: every state with every command. */
public class AssessmentTest {

    static final Instant NOON = Instant.parse("2022-02-25T05:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, check, CHECKED", "DRAFT, release, assessment-unchecked", "DRAFT, return, RETURNED", "DRAFT, ownCheck, assessment-own",
        "CHECKED, check, same", "CHECKED, otherCheck, assessment-decided", "CHECKED, release, RELEASED", "CHECKED, return, RETURNED",
        "CHECKED, ownRelease, assessment-own",
        "RELEASED, check, assessment-released", "RELEASED, release, same", "RELEASED, otherRelease, assessment-decided",
        "RELEASED, return, assessment-released",
        "RETURNED, check, assessment-returned", "RETURNED, release, assessment-returned", "RETURNED, return, same",
        "RETURNED, otherReturn, assessment-returned"
    })
    void a_state_and_a_command(String state, String command, String outcome) {
        Assessment before = in(Assessment.State.valueOf(state));
        if (outcome.startsWith("assessment-")) {
            assertThatThrownBy(() -> run(before, command)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.slug()).isEqualTo(outcome));
        } else if (outcome.equals("same")) {
            assertThat(run(before, command)).isNull();
        } else {
            assertThat(run(before, command).assessment().state()).isEqualTo(Assessment.State.valueOf(outcome));
        }
    }

    @Test
    void it_counts_for_the_kejadian_its_incident_stood_under_at_that_moment() {
        Assessment a = Assessment.submit("s", 1, "i", null, form(), "pengirim", NOON).assessment();
        Assessment grouped = a.follow("gempa", NOON.plusSeconds(60));
        Assessment moved = grouped.follow("susulan", NOON.plusSeconds(120)).follow(null, NOON.plusSeconds(180));
        assertThat(moved.eventIdAt(NOON)).isNull();
        assertThat(moved.eventIdAt(NOON.plusSeconds(60))).isEqualTo("gempa");
        assertThat(moved.eventIdAt(NOON.plusSeconds(130))).isEqualTo("susulan");
        assertThat(moved.eventId()).isNull();
        assertThat(grouped.follow("gempa", NOON.plusSeconds(90))).as("heard again").isNull();
        assertThat(Assessment.submit("s", 1, null, "gempa", form(), "x", NOON).assessment().follow("lain", NOON)).as("sent for the kejadian").isNull();
    }

    private static Assessment in(Assessment.State state) {
        Assessment draft = Assessment.submit("s", 1, "i", null, form(), "pengirim", NOON).assessment();
        return switch (state) {
            case DRAFT -> draft;
            case CHECKED -> draft.check("pembina", NOON).assessment();
            case RELEASED -> draft.check("pembina", NOON).assessment().release("pembina", NOON).assessment();
            case RETURNED -> draft.giveBack("pembina", NOON, "COUNT_AGAIN").assessment();
        };
    }

    private static Assessment.Step run(Assessment a, String command) {
        return switch (command) {
            case "check" -> a.check("pembina", NOON);
            case "otherCheck" -> a.check("tksk", NOON);
            case "ownCheck" -> a.check("pengirim", NOON);
            case "release" -> a.release("pembina", NOON);
            case "otherRelease" -> a.release("tksk", NOON);
            case "ownRelease" -> a.release("pengirim", NOON);
            case "return" -> a.giveBack("pembina", NOON, "COUNT_AGAIN");
            default -> a.giveBack("tksk", NOON, "COUNT_AGAIN");
        };
    }

    /** Three dead, nobody missing, the injured not counted, about 400 displaced. */
    public static Form form() {
        List<Form.Number> numbers = List.of(new Form.Number("dead", Quantity.exact(3), 0, null), new Form.Number("missing", Quantity.NIL, 0, null),
                new Form.Number("injuredSevere", Quantity.UNKNOWN, 0, null), new Form.Number("displacedPeople", Quantity.approximate(400), 0, null));
        return new Form("13.08.13.2001", "Contoh Ateh", null, null, null, null, NOON, new Form.Reporter("Uji Coba", "99001", "+628000000123"),
                "rumah retak", List.of(new Form.Informant(new Source(Source.Kind.TAGANA, "Tagana Pasaman", null), null)), numbers, List.of(),
                null, null, null, null);
    }
}
