package id.sigap.kit.hearing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.client.model.Filters;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.document.Change;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;

/**
 * Carries out what a person decided about parked aggregates. The instance that owns the partition re-reads the topic from
 * the first failed record for that one key while its group's ears are shut, and releases the marker last: what the ears
 * skipped meanwhile lies before the end that was read, and what they hear afterwards comes after it.
 */
public final class Replay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final Parking parking;
    private final Hearings hearings;
    private final Map<String, Object> kafka;
    private final JsonMapper mapper;
    private final Predicate<Parked> mine;
    private final ScheduledExecutorService schedule =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("replay").factory());

    /** @param mine whether this instance owns the partition of a marker */
    public Replay(Parking parking, Hearings hearings, Map<String, Object> kafka, JsonMapper mapper, Predicate<Parked> mine) {
        this.parking = parking;
        this.hearings = hearings;
        this.kafka = kafka;
        this.mapper = mapper;
        this.mine = mine;
    }

    public void start() {
        schedule.scheduleWithFixedDelay(this::carryOut, 1, 1, TimeUnit.SECONDS);
    }

    private void carryOut() {
        try {
            Map<String, Parked> wanted = new HashMap<>();
            parking.documents().forEach(Filters.in("s.state", Parked.State.REPLAY_WANTED.name(), Parked.State.DISCARD_WANTED.name()),
                    v -> wanted.put(v.id(), v.state()));
            wanted.forEach((id, parked) -> hearings.all().stream()
                    .filter(h -> h.group().equals(parked.group()) && mine.test(parked)).forEach(h -> carryOut(h, id, parked)));
        } catch (RuntimeException e) {
            LOG.warn("parked aggregates stay parked for now: {}", e.toString());
        }
    }

    private void carryOut(Hearing hearing, String id, Parked parked) {
        hearing.exclusively(() -> {
            boolean discard = parked.state() == Parked.State.DISCARD_WANTED;
            for (ConsumerRecord<byte[], byte[]> record : reRead(parked)) {
                if (discard && record.offset() == parked.offset()) {
                    continue;
                }
                try {
                    Heard heard = CloudEvents.decode(record, mapper);
                    if (hearing.knows(heard.type())) {
                        hearing.replay(List.of(heard));
                    }
                } catch (Folding.PoisonedEvent | Poison e) {
                    String cause = String.valueOf(e.getMessage());
                    LOG.warn("{} stays parked, still poison at offset {}: {}", id, record.offset(), cause);
                    parking.documents().change(id, v -> Change.of(stillParked(v.state(), record.offset(), cause)));
                    return;
                }
            }
            parking.release(id);
            LOG.info("{} of {} released by {} ({})", parked.subject(), parked.topic(), parked.decidedBy(), parked.state());
        });
    }

    private static Parked stillParked(Parked before, long offset, String cause) {
        return new Parked(before.group(), before.topic(), before.partition(), before.subject(), offset, before.sequence(), cause,
                Parked.State.PARKED, before.parkedAt(), before.decidedBy());
    }

    private List<ConsumerRecord<byte[], byte[]>> reRead(Parked parked) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(parked.topic(), parked.partition());
            consumer.assign(List.of(partition));
            consumer.seek(partition, parked.offset());
            long end = consumer.endOffsets(List.of(partition), Duration.ofSeconds(5)).getOrDefault(partition, parked.offset());
            while (consumer.position(partition, Duration.ofSeconds(5)) < end) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1)).records(partition)) {
                    if (String.valueOf(parked.subject()).equals(CloudEvents.readableSubject(record))) {
                        found.add(record);
                    }
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }
}
