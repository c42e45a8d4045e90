package id.sigap.dispatch;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.people.model.Claims;
import id.sigap.dispatch.posko.model.Posko;
import id.sigap.kit.document.Documents;

/** Declares the indexes MongoDB needs for lists and deadlines; the embedded store reads its small collections whole. */
@Component
class Indexes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final Documents<Mission> missions;
    private final Documents<Claims> claims;
    private final Documents<Posko> posko;
    private boolean running;

    Indexes(Documents<Mission> missions, Documents<Claims> claims, Documents<Posko> posko) {
        this.missions = missions;
        this.claims = claims;
        this.posko = posko;
    }

    @Override
    public void start() {
        try {
            missions.collection().createIndex(new Document("world", 1).append("s.scene.incidentId", 1));
            missions.collection().createIndex(new Document("s.dueAt", 1));
            posko.collection().createIndex(new Document("world", 1).append("s.eventId", 1));
            claims.collection().createIndex(new Document("s.dueAt", 1));
        } catch (RuntimeException e) {
            // without them it is slower, not wrong; the next start declares them
            LOG.warn("indexes are not declared yet: {}", e.toString());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
