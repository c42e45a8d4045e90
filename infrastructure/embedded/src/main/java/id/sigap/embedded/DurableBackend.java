package id.sigap.embedded;

import java.util.Set;

import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** Answers {@code hello}, and a write only once it is on disk. */
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify", "create", "createIndexes",
            "drop", "dropIndexes", "dropDatabase", "renameCollection");
    private final Object lock = new Object();
    private long written;
    private long synced;

    DurableBackend(MVStore store) {
        super(store);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals("hello")) {
            var answer = super.handleCommand(channel, database, "ismaster", query);
            answer.put("isWritablePrimary", true);
            return answer;
        }
        var answer = super.handleCommand(channel, database, command, query);
        if (WRITES.contains(command)) {
            long mine;
            synchronized (this) {
                mine = ++written;
            }
            synchronized (lock) {
                if (synced < mine) {
                    long upTo;
                    synchronized (this) {
                        upTo = written;
                    }
                    getMvStore().commit();
                    getMvStore().sync();
                    synced = upTo;
                }
            }
        }
        return answer;
    }
}
