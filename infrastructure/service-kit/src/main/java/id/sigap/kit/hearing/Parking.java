package id.sigap.kit.hearing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import com.mongodb.client.model.Filters;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Outbox;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.event.Fact;

/**
 * Which aggregates are parked, and the dead letters. One document per (group, topic, subject) holds the marker and, in its
 * outbox, the dead letter for {@code <topic>.<group>.dlq}, so parking is one write like everything else.
 */
public final class Parking {

    /** Larger poison is cut in the dead letter; the whole of it is at topic, partition and offset. */
    private static final int MOST_OF_IT = 48 * 1024;

    private final Documents<Parked> documents;
    private final Clock clock;
    private final Map<String, Parked> holding = new ConcurrentHashMap<>();

    public Parking(Documents<Parked> documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    public Documents<Parked> documents() {
        return documents;
    }

    /** Reads the markers afresh; called when partitions are assigned, since another instance may have parked or released. */
    public void load() {
        Map<String, Parked> found = new ConcurrentHashMap<>();
        documents.forEach(Filters.ne("s.state", Parked.State.RELEASED.name()), v -> {
            if (v.state().holdsBack()) {
                found.put(v.id(), v.state());
            }
        });
        holding.keySet().retainAll(found.keySet());
        holding.putAll(found);
    }

    /** Whether this record waits for a person: its aggregate is parked, and the record is the poison or comes after it. */
    public boolean holdsBack(String group, String topic, String subject, long offset) {
        Parked parked = holding.isEmpty() ? null : holding.get(id(group, topic, subject));
        return parked != null && offset >= parked.offset();
    }

    /** Aggregates that wait for a person here. */
    public int waiting() {
        return holding.size();
    }

    static String id(String group, String topic, String subject) {
        return Ids.derived("parked", group, topic, subject);
    }

    /** Parks the aggregate of this record, or only writes a dead letter when it has none that could be read. */
    void park(String group, ConsumerRecord<byte[], byte[]> record, @Nullable String subject, long sequence, String cause) {
        String id = subject == null
                ? Ids.derived("unreadable", group, record.topic(), record.partition(), record.offset())
                : id(group, record.topic(), subject);
        Parked parked = new Parked(group, record.topic(), record.partition(), subject, record.offset(), sequence, cause,
                subject == null ? Parked.State.UNREADABLE : Parked.State.PARKED, clock.instant(), null);
        Fact letter = new Fact("id.sigap.dead-letter", null, deadLetter(group, record, cause));
        var inserted = documents.insert(id, World.REAL, Change.of(parked, letter), null);
        if (!inserted.created()) {
            // parked before and released since: the marker is used again
            documents.change(id, v -> v.state().holdsBack() || v.state().subject() == null ? null : Change.of(parked, letter));
        }
        if (subject != null) {
            holding.put(id, documents.find(id).map(Versioned::state).orElse(parked));
        }
    }

    /** A person decides. Returns empty when there is no such marker, or nothing left to decide. */
    public Optional<Parked> decide(String id, Parked.State wish, String by) {
        return documents.change(id, v -> v.state().state() == Parked.State.PARKED ? Change.of(v.state().decided(wish, by)) : null)
                .map(Versioned::state).filter(p -> p.state() == wish);
    }

    void release(String id) {
        documents.change(id, v -> Change.of(v.state().decided(Parked.State.RELEASED, null)));
        holding.remove(id);
    }

    private static Outbox.DeadLetter deadLetter(String group, ConsumerRecord<byte[], byte[]> record, String cause) {
        Document headers = new Document();
        for (Header header : record.headers()) {
            if (header.value() != null && header.value().length <= 1_024) {
                headers.append(header.key().replace('.', '_'), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        headers.append("sigap-cause", cause).append("sigap-group", group).append("sigap-topic", record.topic())
                .append("sigap-partition", record.partition()).append("sigap-offset", record.offset());
        if (record.key() != null) {
            headers.append(Outbox.DeadLetter.KEY, new String(record.key(), StandardCharsets.UTF_8));
        }
        byte[] body = record.value() == null ? new byte[0] : record.value();
        if (body.length > MOST_OF_IT) {
            headers.append("sigap-cut", body.length);
            body = java.util.Arrays.copyOf(body, MOST_OF_IT);
        }
        return new Outbox.DeadLetter(record.topic() + "." + group + ".dlq", headers, body);
    }
}
