package id.sigap.kit.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.trace.Traces;

/**
 * One consumer group's ears: decodes a polled batch, leaves out what is parked or unknown, and lets the {@link Folding} apply
 * the rest. Returning normally means everything is applied or parked, so offsets may be committed; an exception means the
 * store could not be reached or the like: the partition is held and the same records come again, for as long as it takes.
 */
public final class Hearing implements Consumer<Message<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    private final String group;
    private final Folding folding;
    private final Parking parking;
    private final JsonMapper mapper;
    private final HearingMeter meter;
    private final Traces traces;
    private final ReentrantLock lock = new ReentrantLock();

    Hearing(String group, List<Reaction<?>> reactions, Parking parking, JsonMapper mapper, HearingMeter meter, Traces traces) {
        this.group = group;
        this.folding = new Folding(group, reactions);
        this.parking = parking;
        this.mapper = mapper;
        this.meter = meter;
        this.traces = traces;
    }

    public String group() {
        return group;
    }

    /** The binder's way in; the records are taken as Kafka delivered them. */
    @Override
    @SuppressWarnings("unchecked")
    public void accept(Message<?> message) {
        Object raw = message.getHeaders().get(KafkaHeaders.RAW_DATA);
        if (!(raw instanceof List<?> records)) {
            throw new IllegalStateException("the binding of " + group + " does not deliver raw batches; see sigap-kit.yml");
        }
        hear((List<ConsumerRecord<byte[], byte[]>>) records);
    }

    /** Applies a batch, in the order of the log per aggregate. */
    public void hear(List<ConsumerRecord<byte[], byte[]>> records) {
        lock.lock();
        try {
            List<ConsumerRecord<byte[], byte[]>> rest = records;
            // each round ends with everything applied, or with one more aggregate parked and left out
            while (!rest.isEmpty()) {
                rest = hearUntilPoison(rest);
            }
        } finally {
            lock.unlock();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> hearUntilPoison(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Heard> batch = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String subject = CloudEvents.readableSubject(record);
            if (subject != null && parking.holdsBack(group, record.topic(), subject, record.offset())) {
                meter.skippedParked(group);
                continue;
            }
            String type = CloudEvents.type(record);
            if (type != null && !folding.knows(type)) {
                meter.unknownType(group, type);
                continue;
            }
            Heard heard = decode(record, subject);
            if (heard != null) {
                batch.add(heard);
            }
        }
        try (BatchTrace trace = new BatchTrace(traces, group)) {
            folding.apply(trace.open(batch), trace);
            meter.heard(group, batch);
            return List.of();
        } catch (Folding.PoisonedEvent e) {
            Heard poison = e.event();
            ConsumerRecord<byte[], byte[]> record = records.stream()
                    .filter(r -> r.offset() == poison.offset() && r.partition() == poison.partition() && r.topic().equals(poison.topic()))
                    .findFirst().orElseThrow();
            park(record, poison.subject(), poison.sequence(), e.cause());
            return records;
        }
    }

    private @Nullable Heard decode(ConsumerRecord<byte[], byte[]> record, @Nullable String subject) {
        try {
            return CloudEvents.decode(record, mapper);
        } catch (Poison e) {
            park(record, subject, 0, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void park(ConsumerRecord<byte[], byte[]> record, @Nullable String subject, long sequence, String cause) {
        LOG.warn("{} parks {} of {} at {}-{}: {}", group, subject, record.topic(), record.partition(), record.offset(), cause);
        parking.park(group, record, subject, sequence, cause);
        meter.parked(group, record.topic());
    }

    /** Runs something while no batch of this group is being applied here. */
    void exclusively(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    /** Applies replayed records although their aggregate is still parked. */
    void replay(List<Heard> events) {
        folding.apply(events);
    }

    boolean knows(String type) {
        return folding.knows(type);
    }
}
