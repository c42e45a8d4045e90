package id.sigap.embedded.mongo;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

import id.sigap.embedded.storage.DurableMaps;

/** The databases of a store, and the one command of every client that mongo-java-server lacks. */
final class StoreBackend extends AbstractMongoBackend {

    private final DurableMaps maps;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    StoreBackend(DurableMaps maps, Clock clock) {
        super(clock);
        this.maps = maps;
        maps.write(() -> {
            StoreDatabase.names(maps).forEach(this::resolveDatabase);
            return this;
        });
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals("hello")) {
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        return super.handleCommand(channel, database, command, query);
    }

    /** Called also for listing; a database already open must not be opened beside itself. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, n -> new StoreDatabase(n, maps, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }
}
