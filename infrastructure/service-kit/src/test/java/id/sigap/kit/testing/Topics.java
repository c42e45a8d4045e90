package id.sigap.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks to topics as another service would, or as a broken one. */
public final class Topics {

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedInfrastructure.get().broker().bootstrap(), "acks", "all", "linger.ms", 0),
            new StringSerializer(), new ByteArraySerializer());

    private Topics() {}

    /** Sends a well-formed event and waits for the ack. */
    public static void tell(String topic, String type, String subject, long sequence, String json, String... headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, subject, json.getBytes(StandardCharsets.UTF_8));
        put(record, "ce_specversion", "1.0");
        put(record, "ce_id", subject + "-" + sequence);
        put(record, "ce_type", type);
        put(record, "ce_source", "//sigap/test");
        put(record, "ce_subject", subject);
        put(record, "ce_time", Instant.now().toString());
        put(record, "ce_sequence", "%019d".formatted(sequence));
        for (int i = 0; i < headers.length; i += 2) {
            put(record, headers[i], headers[i + 1]);
        }
        send(record);
    }

    /** Sends anything. */
    public static RecordMetadata send(ProducerRecord<String, byte[]> record) {
        Future<RecordMetadata> sent = PRODUCER.send(record);
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void put(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything a topic holds now, in partition order. */
    public static List<ConsumerRecord<byte[], byte[]>> everythingIn(String topic) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", SharedInfrastructure.get().broker().bootstrap()),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream().map(p -> new TopicPartition(topic, p.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            while (end.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    /** The events about one subject, in order. */
    public static List<ConsumerRecord<byte[], byte[]>> eventsOf(String topic, String subject) {
        return everythingIn(topic).stream().filter(r -> r.key() != null && subject.equals(new String(r.key(), StandardCharsets.UTF_8))).toList();
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
