package id.sigap.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sigap.embedded.fault.InfrastructureProcess;
import id.sigap.embedded.topics.TopicProvisioner;
import id.sigap.embedded.topics.TopicSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Fault F1 for broker and store: SIGKILL under load, at random moments. */
class KilledProcessIT {

    private static final int KILLS = 5;
    private static final String TOPIC = "records";
    private static final int PARTITIONS = 2;

    @TempDir
    Path dir;

    private final Ledger documents = new Ledger();
    private final Set<String> records = ConcurrentHashMap.newKeySet();
    private final AtomicLong sent = new AtomicLong();

    @Test
    void every_acknowledged_document_and_record_is_there_after_each_kill() {
        var random = new Random(5);
        try (var process = new InfrastructureProcess(dir)) {
            process.start();
            provision(process);
            for (int kill = 0; kill < KILLS; kill++) {
                killUnderLoad(process, 30 + random.nextInt(150));
                process.start();
                assertThat(documents.missingAt(process.mongoUri())).as("documents after kill %d", kill).isEmpty();
                assertThat(missingRecords(process)).as("records after kill %d", kill).isEmpty();
            }
        }
        assertThat(documents.size()).isGreaterThan(KILLS * 30);
        assertThat(records).hasSizeGreaterThan(KILLS * 50);
    }

    private void killUnderLoad(InfrastructureProcess process, int afterDocuments) {
        var recordsBefore = records.size();
        try (var writers = new Writers(process.mongoUri(), 3);
                var producer = new KafkaProducer<>(Map.of("bootstrap.servers", process.bootstrap(), "acks", "all",
                        "delivery.timeout.ms", 3000, "request.timeout.ms", 2000, "linger.ms", 0, "max.block.ms", 5000),
                        new StringSerializer(), new StringSerializer())) {
            var sending = Thread.ofPlatform().start(() -> sendUntilInterrupted(producer));
            await().atMost(Duration.ofSeconds(60)).until(
                    () -> writers.acknowledged() >= afterDocuments && records.size() >= recordsBefore + 100);
            process.kill();
            sending.interrupt();
            producer.close(Duration.ZERO);
            writers.join();
            documents.add(writers);
        }
    }

    private void sendUntilInterrupted(KafkaProducer<String, String> producer) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var value = "r" + sent.incrementAndGet();
                var sending = producer.send(new ProducerRecord<>(TOPIC, value, value + "-" + "x".repeat(200)), (metadata, failure) -> {
                    if (failure == null) {
                        records.add(value);
                    }
                });
                if (sent.get() % 20 == 0) {
                    sending.get();
                }
            }
        } catch (Exception killed) {
            // the broker, in the middle of something
        }
    }

    private Set<String> missingRecords(InfrastructureProcess process) {
        var missing = new HashSet<>(records);
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", process.bootstrap()),
                new StringDeserializer(), new StringDeserializer())) {
            var partitions = List.of(new TopicPartition(TOPIC, 0), new TopicPartition(TOPIC, 1));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(500)).forEach(r -> missing.remove(r.key()));
            }
        }
        return missing;
    }

    private static void provision(InfrastructureProcess process) {
        new TopicProvisioner(Map.of("bootstrap.servers", process.bootstrap()), 1)
                .provision(List.of(new TopicSpec(TOPIC, PARTITIONS, null, List.of())));
    }
}
