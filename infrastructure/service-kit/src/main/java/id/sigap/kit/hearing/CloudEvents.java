package id.sigap.kit.hearing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;

/** Decodes raw records; a record that is no event of ours is poison, with the reason. */
public final class CloudEvents {

    private CloudEvents() {}

    public static Heard decode(ConsumerRecord<byte[], byte[]> record, JsonMapper mapper) {
        String subject = required(record, "ce_subject");
        if (!subject.equals(key(record))) {
            throw new Poison("key and ce_subject differ");
        }
        if (!Ids.isUuid(subject)) {
            throw new Poison("ce_subject is not a UUID");
        }
        if (record.value() == null) {
            throw new Poison("no body");
        }
        try {
            long sequence = Long.parseLong(required(record, "ce_sequence"));
            if (sequence < 1) {
                throw new Poison("ce_sequence is not positive");
            }
            return new Heard(required(record, "ce_type"), subject, sequence, Instant.parse(required(record, "ce_time")),
                    World.of(header(record, "ce_exercise")), header(record, "ce_region"), header(record, "traceparent"),
                    record.topic(), record.partition(), record.offset(), record.value(), mapper);
        } catch (NumberFormatException e) {
            throw new Poison("ce_sequence is not a number");
        } catch (DateTimeException e) {
            throw new Poison("ce_time is not an instant");
        } catch (IllegalArgumentException e) {
            throw new Poison("ce_exercise is not an exercise id");
        }
    }

    /** The aggregate a record is about, as far as it can be read at all. */
    public static @Nullable String readableSubject(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record);
        return key != null && Ids.isUuid(key) ? key : null;
    }

    /** The type, unread records have none. */
    public static @Nullable String type(ConsumerRecord<byte[], byte[]> record) {
        return header(record, "ce_type");
    }

    private static @Nullable String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? null : text(record.key());
    }

    private static String required(ConsumerRecord<byte[], byte[]> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new Poison("no " + name);
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : text(header.value());
    }

    private static @Nullable String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
