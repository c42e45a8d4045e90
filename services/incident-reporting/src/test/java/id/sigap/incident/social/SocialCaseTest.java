package id.sigap.incident.social;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.model.Refused;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.social.model.Outcome;
import id.sigap.incident.social.model.Referral;
import id.sigap.incident.social.model.SocialCase;
import id.sigap.incident.social.model.SocialCase.State;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

/** Every state with every command. */
class SocialCaseTest {

    static final Referral HOME = new Referral("Panti Sosial Contoh", LocalDate.of(2026, 11, 25), "tksk", NOON);

    @ParameterizedTest
    @CsvSource({
        "OPEN,     accept,   ACCEPTED", "ACCEPTED, accept,   nothing",  "REFERRED, accept,   nothing",  "CLOSED, accept,   refused",
        "ACCEPTED, acceptByOther, refused", "REFERRED, acceptByOther, refused",
        "OPEN,     refer,    refused",  "ACCEPTED, refer,    REFERRED", "REFERRED, refer,    nothing",  "CLOSED, refer,    refused",
        "REFERRED, referElsewhere, REFERRED",
        "OPEN,     close,    refused",  "ACCEPTED, close,    CLOSED",   "REFERRED, close,    CLOSED",   "CLOSED, close,    nothing",
        "CLOSED,   closeOtherwise, refused",
        "OPEN,     move,     OPEN",     "ACCEPTED, move,     OPEN",     "REFERRED, move,     OPEN",     "CLOSED, move,     refused",
        "OPEN,     stay,     nothing",
        "OPEN,     withdraw, CLOSED",   "ACCEPTED, withdraw, CLOSED",   "REFERRED, withdraw, CLOSED",   "CLOSED, withdraw, nothing",
    })
    void a_command_does_this_in_that_state(State state, String command, String outcome) {
        String found;
        try {
            SocialCase after = apply(command, in(state));
            found = after == null ? "nothing" : after.state().name();
        } catch (Refused e) {
            found = "refused";
        }
        assertThat(found).isEqualTo(outcome);
    }

    @Test
    void a_case_that_moves_keeps_its_referrals_and_is_nobodys_yet() {
        SocialCase moved = in(State.REFERRED).move("13.08.07");
        assertThat(moved.referrals()).containsExactly(HOME);
        assertThat(moved.handler()).isNull();
        assertThat(moved.region()).isEqualTo("13.08.07");
    }

    private static SocialCase apply(String command, SocialCase c) {
        return switch (command) {
            case "accept" -> c.accept("tksk", NOON);
            case "acceptByOther" -> c.accept("other", NOON);
            case "refer" -> c.refer(HOME);
            case "referElsewhere" -> c.refer(new Referral("RSJ Contoh", HOME.on(), "tksk", NOON));
            case "close" -> c.close(Outcome.WITH_FAMILY, "tksk", NOON);
            case "closeOtherwise" -> c.close(Outcome.DIED, "tksk", NOON);
            case "move" -> c.move("13.08.07");
            case "stay" -> c.move("13.08.14");
            case "withdraw" -> c.withdraw("desk", NOON);
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static SocialCase in(State state) {
        SocialCase open = SocialCase.open("017f2ea5-000b-7002-800b-000000000002", SocialKind.LANSIA, "13.08.14", NOON);
        return switch (state) {
            case OPEN -> open;
            case ACCEPTED -> open.accept("tksk", NOON);
            case REFERRED -> open.accept("tksk", NOON).refer(HOME);
            case CLOSED -> open.accept("tksk", NOON).close(Outcome.WITH_FAMILY, "tksk", NOON);
        };
    }
}
