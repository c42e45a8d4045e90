package id.sigap.kit.document;

import java.time.Instant;
import java.util.Date;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * An event waiting in its aggregate's document.
 *
 * @param n the aggregate's sequence number
 * @param json the body, exactly as it will be sent
 * @param topic where it goes when that is not the aggregate's own topic (dead letters)
 */
public record OutboxEntry(
        long n, String type, Instant time, @Nullable String region, byte[] json, @Nullable String traceparent,
        @Nullable String topic, @Nullable Document headers) {

    Document toDocument() {
        Document d = new Document("n", n).append("type", type).append("t", Date.from(time)).append("json", new Binary(json));
        if (region != null) {
            d.append("region", region);
        }
        if (traceparent != null) {
            d.append("trace", traceparent);
        }
        if (topic != null) {
            d.append("topic", topic);
        }
        if (headers != null) {
            d.append("headers", headers);
        }
        return d;
    }

    static OutboxEntry from(Document d) {
        return new OutboxEntry(
                d.get("n", Number.class).longValue(), d.getString("type"), d.getDate("t").toInstant(), d.getString("region"),
                d.get("json", Binary.class).getData(), d.getString("trace"), d.getString("topic"), d.get("headers", Document.class));
    }
}
