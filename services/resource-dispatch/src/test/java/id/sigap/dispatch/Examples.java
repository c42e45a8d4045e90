package id.sigap.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import id.sigap.contracts.Contracts;
import id.sigap.contracts.Example;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.CloudEvents;

/** Golden events of the producers, as this service would hear them. */
final class Examples {

    static final EventJson JSON = EventJson.create();

    private Examples() {}

    static List<Heard> of(Collection<String> types) {
        return Set.copyOf(types).stream().flatMap(t -> Contracts.examplesOf(t).stream()).map(Examples::heard).toList();
    }

    static List<Heard> of(String type) {
        return of(List.of(type));
    }

    static Heard golden(String type) {
        return heard(Contracts.example(type));
    }

    private static Heard heard(Example example) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>(example.topic(), 0, 0, example.key().getBytes(StandardCharsets.UTF_8), example.body());
        example.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return CloudEvents.decode(record, JSON.mapper());
    }
}
