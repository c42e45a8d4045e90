package id.sigap.kit.document;

import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import id.sigap.kit.World;

/**
 * A document as it was read or written: the state and the bookkeeping the one-document rule needs.
 *
 * @param version counts state writes; it is only ever a write condition and an ETag
 * @param sequence number of the last event this aggregate has recorded
 * @param heard highest event applied per upstream, keyed {@code group|subject}
 * @param digest digest of the request that created it, when a person or machine did
 * @param outbox events recorded but not yet known to be told, in order
 * @param cause trace that the write belonged to, when it was traced; what was read has none
 * @param raw the stored form of the state, to write only what changed
 */
public record Versioned<T>(
        String id, World world, T state, long version, long sequence, Map<String, Long> heard,
        @Nullable String digest, List<OutboxEntry> outbox, @Nullable String cause, Document raw) {}
