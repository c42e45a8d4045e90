package id.sigap.bench.readers;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Records of an event's size through the broker and nothing else, with the producer settings of the relay. */
final class RawKafka implements AutoCloseable {

    private static final String TOPIC = "bench.raw";
    private static final int PARTITIONS = 12;
    private static final int BYTES = 500;

    private final Map<String, Object> kafka;
    private final Histogram latency = new Histogram(3);
    private final CompletableFuture<Void> heardAll = new CompletableFuture<>();
    private volatile boolean over;

    RawKafka(String bootstrap) throws InterruptedException {
        kafka = Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 2, "compression.type", "lz4");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    void start(double rate, Duration duration) {
        int many = (int) (rate * duration.toSeconds());
        Thread.ofPlatform().daemon().name("raw-consumer").start(() -> consume(many));
        Thread.ofPlatform().daemon().name("raw-producer").start(() -> produce(rate, many));
    }

    private void produce(double rate, int many) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(TOPIC);
            long began = System.nanoTime();
            for (int i = 0; i < many; i++) {
                long due = began + (long) (i / rate * 1e9);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                producer.send(new ProducerRecord<>(TOPIC, i % PARTITIONS, null, ByteBuffer.allocate(BYTES).putLong(due).array()));
            }
        }
    }

    private void consume(int many) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(Map.of("bootstrap.servers", String.valueOf(kafka.get("bootstrap.servers"))), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = IntStream.range(0, PARTITIONS).mapToObj(p -> new TopicPartition(TOPIC, p)).toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            while (!over && latency.getTotalCount() < many) {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> latency.recordValue((System.nanoTime() - ByteBuffer.wrap(r.value()).getLong()) / 1_000));
            }
            heardAll.complete(null);
        }
    }

    /** Waits for the last record; microseconds from due to heard. */
    Histogram await() {
        heardAll.join();
        return latency;
    }

    @Override
    public void close() {
        over = true;
    }
}
