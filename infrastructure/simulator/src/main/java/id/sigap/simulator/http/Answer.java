package id.sigap.simulator.http;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What came back from a call.
 *
 * @param status HTTP status, 0 when there was no answer at all
 * @param body JSON body, a missing node when there was none
 * @param trouble why there was no usable answer, in words
 * @param retryAfter as asked by the server
 */
public record Answer(int status, JsonNode body, @Nullable String trouble, @Nullable Duration retryAfter) {

    static Answer none(String trouble) {
        return new Answer(0, MissingNode.getInstance(), trouble, null);
    }

    static Answer notSignedIn(String trouble) {
        return new Answer(401, MissingNode.getInstance(), trouble, null);
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The same call may succeed later: nobody there, too busy, or a gateway without its service. */
    public boolean unavailable() {
        return switch (status) {
            case 0, 429, 502, 503, 504 -> true;
            default -> false;
        };
    }

    /** The refusal in one line, from the problem details where there are any. */
    public String problem() {
        if (trouble != null) {
            return trouble;
        }
        var detail = body.path("detail").asString(body.path("title").asString(""));
        var field = body.path("field").asString("");
        return status + (detail.isEmpty() ? "" : " " + detail) + (field.isEmpty() ? "" : " [" + field + "]");
    }

    /** A text member, empty when it is not there. */
    public String text(String member) {
        return body.path(member).asString("");
    }
}
