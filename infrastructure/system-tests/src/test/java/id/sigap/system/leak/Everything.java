package id.sigap.system.leak;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.bson.types.Binary;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Everything an installation keeps outside the owners of personal data, as text: its topics and its databases. */
final class Everything {

    private static final Set<String> NOT_OURS = Set.of("admin", "local", "config");

    private final int port;

    /** @param port of the edge; broker and store stand beside it (README, ports) */
    Everything(int port) {
        this.port = port;
    }

    /** Every record of every topic, dead letters and internal ones too, by topic. */
    Map<String, String> topics() {
        Properties settings = new Properties();
        settings.putAll(Map.of("bootstrap.servers", "localhost:" + (port + 12), "auto.offset.reset", "earliest", "enable.auto.commit", "false",
                "exclude.internal.topics", "false"));
        Map<String, String> all = new TreeMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            consumer.listTopics().values().forEach(list -> list.forEach(p -> partitions.add(new TopicPartition(p.topic(), p.partition()))));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    all.merge(record.topic(), text(record), (a, b) -> a + "\n" + b);
                }
            }
        }
        return all;
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder(of(record.key())).append(' ').append(of(record.value()));
        for (Header header : record.headers()) {
            text.append(' ').append(header.key()).append('=').append(of(header.value()));
        }
        return text.toString();
    }

    private static String of(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Every document of every database, by database. Bytes are read as text, too. */
    Map<String, String> databases() {
        JsonWriterSettings settings = JsonWriterSettings.builder().build();
        Map<String, String> all = new TreeMap<>();
        try (MongoClient store = MongoClients.create("mongodb://localhost:" + (port + 13))) {
            for (String name : store.listDatabaseNames()) {
                if (!NOT_OURS.contains(name)) {
                    StringBuilder text = new StringBuilder();
                    for (String collection : store.getDatabase(name).listCollectionNames()) {
                        for (Document document : store.getDatabase(name).getCollection(collection).find()) {
                            text.append(collection).append(' ').append(document.toJson(settings)).append('\n');
                            bytes(document, text);
                        }
                    }
                    all.put(name, text.toString());
                }
            }
        }
        return all;
    }

    private static void bytes(Object value, StringBuilder text) {
        switch (value) {
            case Document document -> document.values().forEach(member -> {
                if (member != null) {
                    bytes(member, text);
                }
            });
            case List<?> list -> list.forEach(member -> bytes(member, text));
            case Binary binary -> text.append(of(binary.getData())).append(Base64.getEncoder().encodeToString(binary.getData())).append('\n');
            default -> {
            }
        }
    }
}
