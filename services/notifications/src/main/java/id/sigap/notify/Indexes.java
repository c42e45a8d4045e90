package id.sigap.notify;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import id.sigap.kit.document.Documents;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.answer.model.Fate;
import id.sigap.notify.inbound.model.Message;
import id.sigap.notify.people.model.Holder;

/** Declares the indexes MongoDB needs for lists, deadlines and chains; the embedded store reads its small collections whole. */
@Component
class Indexes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final Documents<Alert> alerts;
    private final Documents<Holder> holders;
    private final Documents<Message> messages;
    private final Documents<Conversation> conversations;
    private final Documents<Fate> fates;
    private boolean running;

    Indexes(Documents<Alert> alerts, Documents<Holder> holders, Documents<Message> messages, Documents<Conversation> conversations,
            Documents<Fate> fates) {
        this.alerts = alerts;
        this.holders = holders;
        this.messages = messages;
        this.conversations = conversations;
        this.fates = fates;
    }

    @Override
    public void start() {
        try {
            alerts.collection().createIndex(new Document("world", 1).append("s.state", 1).append("_id", 1));
            alerts.collection().createIndex(new Document("world", 1).append("s.matter.incidentId", 1));
            alerts.collection().createIndex(new Document("s.dueAt", 1));
            holders.collection().createIndex(new Document("s.regions", 1));
            messages.collection().createIndex(new Document("s.dueAt", 1));
            conversations.collection().createIndex(new Document("s.dueAt", 1));
            conversations.collection().createIndex(new Document("s.incidentId", 1));
            fates.collection().createIndex(new Document("s.dueAt", 1));
            fates.collection().createIndex(new Document("s.mergedInto", 1));
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
