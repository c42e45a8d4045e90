package id.sigap.kit.document;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.event.Fact;

/** Numbers facts and turns them into outbox entries; the limits are checked here, before anything is written. */
public final class Outbox {

    /** Larger bodies belong in their owner's store, to be fetched. */
    public static final int LARGEST_EVENT = 64 * 1024;

    public static final int MOST_WAITING = 500;

    private final JsonMapper json;
    private final Clock clock;
    private final Supplier<@Nullable String> traceparent;

    public Outbox(JsonMapper json, Clock clock, Supplier<@Nullable String> traceparent) {
        this.json = json;
        this.clock = clock;
        this.traceparent = traceparent;
    }

    /** The trace of what this thread is doing. */
    @Nullable String trace() {
        return traceparent.get();
    }

    List<OutboxEntry> entries(String id, long sequence, int waiting, List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        if (waiting + facts.size() > MOST_WAITING) {
            throw new OutboxFull(id);
        }
        Instant now = clock.instant();
        String trace = traceparent.get();
        List<OutboxEntry> entries = new ArrayList<>(facts.size());
        long n = sequence;
        for (Fact fact : facts) {
            byte[] body = fact.body() instanceof DeadLetter dead ? dead.original() : json.writeValueAsBytes(fact.body());
            if (body.length > LARGEST_EVENT) {
                throw new IllegalStateException(fact.type() + " of " + id + " has " + body.length + " bytes, limit " + LARGEST_EVENT);
            }
            DeadLetter dead = fact.body() instanceof DeadLetter d ? d : null;
            entries.add(new OutboxEntry(++n, fact.type(), now, fact.region(), body, fact.traceparent() == null ? trace : fact.traceparent(),
                    dead == null ? null : dead.topic(), dead == null ? null : dead.headers()));
        }
        return entries;
    }

    /** A fact whose body is somebody else's record, sent on unchanged to a dead-letter topic. */
    public record DeadLetter(String topic, org.bson.Document headers, byte[] original) {

        /** Header that carries the original record's key. */
        public static final String KEY = "sigap-key";
    }
}
