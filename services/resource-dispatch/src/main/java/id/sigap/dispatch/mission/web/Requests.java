package id.sigap.dispatch.mission.web;

import java.util.regex.Pattern;

import id.sigap.dispatch.mission.model.Turnout;
import id.sigap.kit.Ids;
import id.sigap.kit.web.Problem;

/** What can be sent; every refusal names the field. */
final class Requests {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private Requests() {}

    /** @param reason a code, e.g. NO_LONGER_NEEDED; sentences would travel on the bus */
    record Rejection(String reason) {
        Rejection {
            if (reason != null && !CODE.matcher(reason).matches()) {
                throw Problem.invalid("reason", "kode: huruf besar, angka dan garis bawah, 2 sampai 40 karakter");
            }
        }
    }

    record Wanted(String volunteerId, Integer line) {
        Wanted {
            if (volunteerId != null && !Ids.isUuid(volunteerId)) {
                throw Problem.invalid("volunteerId", "id orang (UUID)");
            }
            if (line != null && line < 1) {
                throw Problem.invalid("line", "nomor kebutuhan, mulai dari 1");
            }
        }
    }

    enum Reply { ACCEPT, DECLINE }

    record Answer(Reply answer) {}

    record Progress(Turnout.Step step) {}
}
