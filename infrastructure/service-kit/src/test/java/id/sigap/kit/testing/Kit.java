package id.sigap.kit.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Outbox;
import id.sigap.kit.document.StateMapper;
import id.sigap.kit.event.EventJson;

/** The kit's parts put together by hand, as one instance of a service would have them, over the shared store. */
public final class Kit {

    public static final Clock CLOCK = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));

    private static final MongoClient CLIENT = MongoClients.create(SharedInfrastructure.get().store().uri());
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Kit() {}

    /** A new instance of a service over the given database. */
    public static DocumentStore instanceOver(String database) {
        return new DocumentStore(CLIENT.getDatabase(database), new StateMapper(), new Outbox(EventJson.create().mapper(), CLOCK, () -> null));
    }

    /** A database of its own for one test. */
    public static String freshDatabase() {
        return "kit-" + COUNTER.incrementAndGet();
    }
}
