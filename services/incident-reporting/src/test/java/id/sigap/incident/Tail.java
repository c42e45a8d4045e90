package id.sigap.incident;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import id.sigap.kit.testing.SharedInfrastructure;

/** Reads along everything this service tells, so that waiting for an event costs a look into memory. */
final class Tail {

    private static final List<String> TOPICS = List.of("sigap.reports", "sigap.incidents", "sigap.events", "sigap.figures", "sigap.exercises", "sigap.hazards");
    private static final Map<String, List<ConsumerRecord<byte[], byte[]>>> HEARD = new ConcurrentHashMap<>();

    static {
        Thread.ofPlatform().daemon().name("tail").start(Tail::read);
    }

    private Tail() {}

    /** The events about one subject so far, in order. */
    static List<ConsumerRecord<byte[], byte[]>> eventsOf(String topic, String subject) {
        return HEARD.getOrDefault(topic + "|" + subject, List.of());
    }

    private static void read() {
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", SharedInfrastructure.get().broker().bootstrap(),
                "reconnect.backoff.max.ms", 500), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = TOPICS.stream().flatMap(t -> consumer.partitionsFor(t).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> HEARD.computeIfAbsent(
                        r.topic() + "|" + new String(r.key(), StandardCharsets.UTF_8), k -> new CopyOnWriteArrayList<>()).add(r));
            }
        }
    }
}
