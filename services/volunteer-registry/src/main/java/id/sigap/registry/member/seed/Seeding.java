package id.sigap.registry.member.seed;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import com.mongodb.MongoException;

import id.sigap.registry.member.application.Roster;
import id.sigap.registry.member.model.Member;

/**
 * Puts the seed's people into the registry, once: who is there stays as they are, so a restart changes nothing. Done before the
 * service answers; with the store down it starts all the same and seeds as soon as the store is back.
 */
public final class Seeding implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final Roster roster;
    private final Map<String, Member> people;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    public Seeding(Roster roster, Map<String, Member> people) {
        this.roster = roster;
        this.people = people;
    }

    @Override
    public void start() {
        running = true;
        if (!seed()) {
            Thread.ofVirtual().name("seeding").start(this::seedLater);
        }
    }

    private boolean seed() {
        try {
            int added = roster.registerMissing(people);
            LOG.info("roster: {} people of the seed were added, {} were there", added, people.size() - added);
            return true;
        } catch (MongoException e) {
            LOG.warn("the roster is not seeded yet: {}", e.toString());
            return false;
        }
    }

    private void seedLater() {
        try {
            while (!stopped.await(2, TimeUnit.SECONDS) && !seed()) {
                // seed() said why
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the relay, which tells what is written here, and before the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 2_000;
    }
}
