package id.sigap.kit.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import com.mongodb.client.model.Filters;

import id.sigap.kit.World;

/**
 * The stored shape of every document: {@code {_id, schema, version, sequence, world, heard, digest, outbox, s}} where
 * {@code s} holds the state's own fields. Only the fields of {@code s} that changed are written.
 */
final class DocumentFormat<T> {

    /** Documents carry it so that a later shape can be read from an older one; readers upcast, nobody migrates in place. */
    private static final int SCHEMA = 1;

    private static final int MOST_UPSTREAMS = 64;

    private final Class<T> type;
    private final StateMapper mapper;
    private final Outbox outbox;

    DocumentFormat(Class<T> type, StateMapper mapper, Outbox outbox) {
        this.type = type;
        this.mapper = mapper;
        this.outbox = outbox;
    }

    @Nullable String trace() {
        return outbox.trace();
    }

    Versioned<T> read(Document d) {
        Map<String, Long> heard = new HashMap<>();
        Document stored = d.get("heard", new Document());
        stored.forEach((upstream, n) -> heard.put(upstream.replace('~', '.'), ((Number) n).longValue()));
        List<OutboxEntry> waiting = new ArrayList<>();
        for (Document entry : d.getList("outbox", Document.class, List.of())) {
            waiting.add(OutboxEntry.from(entry));
        }
        Document raw = d.get("s", Document.class);
        return new Versioned<>(d.getString("_id"), World.of(d.getString("world")), mapper.read(type, raw), number(d, "version"),
                number(d, "sequence"), heard, d.getString("digest"), waiting, null, raw);
    }

    Pending<T> create(String id, World world, Change<T> change, @Nullable String digest, Map<String, Long> heard,
            @Nullable String cause) {
        List<OutboxEntry> entries = outbox.entries(id, 0, 0, change.facts());
        Document raw = mapper.write(change.state());
        Versioned<T> after = new Versioned<>(id, world, change.state(), 1, entries.size(), heard, digest, entries, cause, raw);
        Document insert = new Document("_id", id).append("schema", SCHEMA).append("version", 1L)
                .append("sequence", (long) entries.size()).append("world", world.id()).append("heard", heardDocument(heard))
                .append("outbox", entries.stream().map(OutboxEntry::toDocument).toList()).append("s", raw);
        if (digest != null) {
            insert.append("digest", digest);
        }
        return new Pending<>(after, insert, null, null);
    }

    Pending<T> update(Versioned<T> before, Change<T> change, Map<String, Long> heard, @Nullable String cause) {
        List<OutboxEntry> entries = outbox.entries(before.id(), before.sequence(), before.outbox().size(), change.facts());
        Document raw = mapper.write(change.state());
        long sequence = before.sequence() + entries.size();
        Map<String, Long> allHeard = new HashMap<>(before.heard());
        allHeard.putAll(heard);
        if (allHeard.size() > MOST_UPSTREAMS) {
            throw new IllegalStateException(before.id() + " would hear more than " + MOST_UPSTREAMS + " upstreams; keep fan-in on the many side");
        }
        Document set = new Document("version", before.version() + 1).append("sequence", sequence);
        heard.forEach((upstream, n) -> set.append("heard." + upstream.replace('.', '~'), n));
        raw.forEach((field, value) -> {
            if (!Objects.equals(value, before.raw().get(field))) {
                set.append("s." + field, value);
            }
        });
        Document update = new Document("$set", set);
        Document unset = new Document();
        before.raw().keySet().stream().filter(field -> !raw.containsKey(field)).forEach(field -> unset.append("s." + field, ""));
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        List<OutboxEntry> waiting = new ArrayList<>(before.outbox());
        if (!entries.isEmpty()) {
            update.append("$push", new Document("outbox", new Document("$each", entries.stream().map(OutboxEntry::toDocument).toList())));
            waiting.addAll(entries);
        }
        // Without a write of somebody else (the condition) the outbox can only have shrunk since it was read, so
        // before + new covers the after-image; what was told meanwhile may be told twice, never out of order.
        Versioned<T> after = new Versioned<>(before.id(), before.world(), change.state(), before.version() + 1, sequence, allHeard,
                before.digest(), waiting, cause, raw);
        return new Pending<>(after, null, Filters.and(Filters.eq("_id", before.id()), Filters.eq("version", before.version())), update);
    }

    private static Document heardDocument(Map<String, Long> heard) {
        Document d = new Document();
        heard.forEach((upstream, n) -> d.append(upstream.replace('.', '~'), n));
        return d;
    }

    private static long number(Document d, String field) {
        return d.get(field, Number.class).longValue();
    }
}
