package id.sigap.kit.telling;

import java.util.concurrent.CompletableFuture;

import id.sigap.kit.World;
import id.sigap.kit.document.OutboxEntry;

/** The way to the log; one implementation for Kafka, fakes in tests. */
public interface Sender extends AutoCloseable {

    /** Completes when the log has acknowledged the event, exceptionally when it may not have. */
    CompletableFuture<?> send(String topic, String id, World world, OutboxEntry event);

    @Override
    default void close() {}
}
