package id.sigap.dispatch.link;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.exercise.application.Worlds;
import id.sigap.dispatch.exercise.messaging.ExerciseEnded;
import id.sigap.dispatch.exercise.messaging.ExerciseStarted;
import id.sigap.dispatch.people.application.PeopleIndex;
import id.sigap.dispatch.people.messaging.VolunteerHeard;
import id.sigap.kit.broadcast.Broadcast;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.service.KafkaClient;
import id.sigap.kit.service.SigapProperties;

/**
 * Keeps what every instance has in memory: who is available and where, and which exercises are played. First from the own
 * documents, so that people can be asked although Kafka is down, then from the topics, so that every instance hears everything.
 */
@Component
public class Feed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PeopleIndex people;
    private final Worlds worlds;
    private final Broadcast broadcast;
    private volatile boolean loaded;
    private volatile boolean running;

    public Feed(PeopleIndex people, Worlds worlds, KafkaClient kafka, SigapProperties properties, EventJson json) {
        this.people = people;
        this.worlds = worlds;
        this.broadcast = new Broadcast(kafka.config(), properties.service() + "-feed", List.of("sigap.volunteers", "sigap.exercises"),
                json.mapper(), batch -> batch.forEach(this::hear));
    }

    private void hear(Heard event) {
        try {
            if (VolunteerHeard.TYPES.contains(event.type())) {
                people.hear(event.world(), event.subject(), event.body(VolunteerHeard.class).eligibility(), event.sequence());
            } else if (event.type().equals(ExerciseStarted.TYPE)) {
                worlds.started(event.subject(), event.body(ExerciseStarted.class).speed());
            } else if (event.type().equals(ExerciseEnded.TYPE)) {
                worlds.ended(event.subject(), event.body(ExerciseEnded.class).observedAt());
            }
        } catch (Poison e) {
            // the group that keeps it parks it, and a person decides there
            LOG.debug("{} of {} is left out: {}", event.type(), event.subject(), e.toString());
        }
    }

    /** Reads the own documents if that has not worked yet; throws while the store does not answer. */
    void requireLoaded() {
        if (!loaded) {
            people.load();
            worlds.load();
            loaded = true;
        }
    }

    /** Throws while the topics have not been read to where they ended when reading began; the caller comes again. */
    void requireCaughtUp() {
        try {
            if (!broadcast.isCaughtUp() && !broadcast.awaitCaughtUp(PATIENCE)) {
                throw new IllegalStateException("who there is has not been read to its end yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for who there is", e);
        }
    }

    @Override
    public void start() {
        try {
            requireLoaded();
        } catch (RuntimeException e) {
            LOG.warn("people are not read from the store yet: {}", e.toString());
        }
        broadcast.start();
        running = true;
    }

    @Override
    public void stop() {
        broadcast.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the relay, before anything is heard or answered. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 2_000;
    }
}
