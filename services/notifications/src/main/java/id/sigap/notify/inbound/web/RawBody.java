package id.sigap.notify.inbound.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.web.Problem;

/** Bodies exactly as they came: a signature is over bytes, and forms are not always in UTF-8. */
@Component
class RawBody {

    /** As much as the service takes of anybody. */
    static final int LARGEST = 256 * 1024;

    /** Lenient: providers add members as they like. Bounded: a tree of theirs is never deep. */
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build()).build();

    byte[] of(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST);
            if (body.length == LARGEST) {
                throw Problem.tooLarge("Isi permintaan melebihi " + LARGEST / 1024 + " KB.");
            }
            return body;
        } catch (IOException e) {
            throw Problem.invalid("body", "terputus sebelum selesai");
        }
    }

    JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (!tree.isObject()) {
                throw Problem.invalid("body", "bukan objek JSON");
            }
            return tree;
        } catch (JacksonException e) {
            throw Problem.invalid("body", "bukan JSON UTF-8 yang benar");
        }
    }

    JsonMapper json() {
        return json;
    }
}
