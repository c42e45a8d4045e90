package id.sigap.command.situation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import id.sigap.contracts.Example;
import id.sigap.kit.World;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;

/** Events as the board hears them. */
final class Told {

    private static final AtomicLong OFFSET = new AtomicLong();

    private Told() {}

    static Heard example(Example example, long sequence) {
        return heard(example.topic(), example.type(), example.key(), sequence, World.of(example.headers().get("ce_exercise")),
                example.headers().get("ce_region"), example.body());
    }

    static Heard event(String topic, String type, String subject, long sequence, World world, String region, String json) {
        return heard(topic, type, subject, sequence, world, region, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Heard heard(String topic, String type, String subject, long sequence, World world, String region, byte[] json) {
        return new Heard(type, subject, sequence, Instant.parse("2022-02-25T01:39:29.000Z").plusSeconds(OFFSET.get()), world, region, null, topic, 0,
                OFFSET.incrementAndGet(), json, EventJson.create().mapper());
    }
}
