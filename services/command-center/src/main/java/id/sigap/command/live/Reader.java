package id.sigap.command.live;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import id.sigap.command.situation.Situation.Change;
import id.sigap.command.situation.Situation.Sight;
import id.sigap.kit.World;

/** One open stream: a bounded queue between the situation and a connection. */
public final class Reader {

    private static final int MOST_WAITING = 1_000;

    private final World world;
    private final Sight sight;
    private final ArrayBlockingQueue<Change> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean cutOff;

    Reader(World world, Sight sight) {
        this.world = world;
        this.sight = sight;
    }

    boolean wants(Change change) {
        return (change.everywhere() || change.world().equals(world)) && sight.sees(change.region());
    }

    void offer(Change change) {
        if (wants(change) && !queue.offer(change)) {
            cutOff = true;
        }
    }

    @Nullable Change next(long seconds) throws InterruptedException {
        return queue.poll(seconds, TimeUnit.SECONDS);
    }

    boolean isCutOff() {
        return cutOff;
    }

    void cutOff() {
        cutOff = true;
    }
}
