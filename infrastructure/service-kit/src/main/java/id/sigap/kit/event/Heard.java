package id.sigap.kit.event;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.Required;
import id.sigap.kit.World;

/**
 * An event as it was heard: CloudEvents 1.0 attributes, its place in the log, and its undecoded body.
 *
 * @param subject id of the aggregate it is about; also the record's key
 * @param sequence the aggregate's event counter, gapless from 1
 * @param time when it was recorded (not when it was seen: that is {@code observedAt} in the body)
 */
public record Heard(
        String type, String subject, long sequence, Instant time, World world, @Nullable String region,
        @Nullable String traceparent, String topic, int partition, long offset, byte[] json, JsonMapper mapper) {

    /** Reads the body into the consumer's own record; unknown fields are ignored, a body that does not fit is poison. */
    public <B> B body(Class<B> type) {
        try {
            B body = mapper.readValue(json, type);
            if (body == null) {
                throw new Poison("the body is JSON null");
            }
            List<String> missing = Required.missing(body);
            if (!missing.isEmpty()) {
                throw new Poison("the body lacks " + String.join(", ", missing));
            }
            return body;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new Poison("the body does not fit " + type.getSimpleName() + ": " + firstLine(e));
        }
    }

    /** The same event, with what it causes belonging to that step. */
    public Heard within(@Nullable String step) {
        return step == null ? this
                : new Heard(type, subject, sequence, time, world, region, step, topic, partition, offset, json, mapper);
    }

    private static String firstLine(Exception e) {
        String message = e instanceof JacksonException j ? j.getOriginalMessage() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }
}
