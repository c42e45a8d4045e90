package id.sigap.kit.broadcast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.CloudEvents;

/**
 * Reads whole topics into memory, on every instance, from the beginning: no group, no commits. For state that can be thrown
 * away and built again. One thread delivers, batch by batch; a record that cannot be decoded is left out and counted.
 */
public final class Broadcast implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

    private final Map<String, Object> config;
    private final List<String> topics;
    private final JsonMapper mapper;
    private final Consumer<List<Heard>> listener;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile long undecodable;

    public Broadcast(Map<String, Object> kafka, String clientId, List<String> topics, JsonMapper mapper, Consumer<List<Heard>> listener) {
        this.config = new HashMap<>(kafka);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, clientId);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        this.topics = List.copyOf(topics);
        this.mapper = mapper;
        this.listener = listener;
        this.thread = Thread.ofPlatform().daemon().name(clientId).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** True once everything that was in the topics when reading began has been delivered. */
    public boolean isCaughtUp() {
        return caughtUp.getCount() == 0;
    }

    public boolean awaitCaughtUp(Duration longest) throws InterruptedException {
        return caughtUp.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Records left out since they were no events of ours. */
    public long undecodable() {
        return undecodable;
    }

    private void run() {
        try (var kafka = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer = kafka;
            List<TopicPartition> partitions = partitions(kafka);
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = null;
            while (!closed) {
                try {
                    end = end == null && !isCaughtUp() ? kafka.endOffsets(partitions) : end;
                    deliver(kafka.poll(Duration.ofMillis(500)));
                    if (end != null && !isCaughtUp() && reached(kafka, end)) {
                        caughtUp.countDown();
                    }
                } catch (WakeupException e) {
                    throw e;
                } catch (RuntimeException e) {
                    LOG.warn("{} goes on after: {}", thread.getName(), e.toString());
                }
            }
        } catch (WakeupException e) {
            LOG.debug("{} closes", thread.getName());
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> kafka) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            List<PartitionInfo> known = List.of();
            while (known.isEmpty() && !closed) {
                try {
                    known = kafka.partitionsFor(topic, Duration.ofSeconds(2));
                } catch (WakeupException e) {
                    throw e;
                } catch (RuntimeException e) {
                    LOG.debug("{} waits for {}: {}", thread.getName(), topic, e.toString());
                }
            }
            known.forEach(p -> partitions.add(new TopicPartition(topic, p.partition())));
        }
        return partitions;
    }

    private void deliver(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        List<Heard> batch = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                batch.add(CloudEvents.decode(record, mapper));
            } catch (Poison e) {
                undecodable++;
            }
        }
        if (!batch.isEmpty()) {
            listener.accept(batch);
        }
    }

    private static boolean reached(KafkaConsumer<byte[], byte[]> kafka, Map<TopicPartition, Long> end) {
        return end.entrySet().stream().allMatch(e -> kafka.position(e.getKey()) >= e.getValue());
    }

    @Override
    public void close() {
        closed = true;
        KafkaConsumer<byte[], byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
        try {
            thread.join(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
