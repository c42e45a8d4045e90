package id.sigap.embedded;

import java.util.Properties;

/** The broker properties of a single node on somebody's PC: small, quick to restart, and durable. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENTS = "PLAINTEXT";

    private BrokerSettings() {
    }

    static Properties of(EmbeddedBrokerConfig config) {
        var p = new Properties();
        identity(p, config);
        durability(p);
        quickRestart(p);
        smallFootprint(p);
        p.putAll(config.settings());
        return p;
    }

    private static void identity(Properties p, EmbeddedBrokerConfig config) {
        var clients = CLIENTS + "://" + config.host() + ":" + config.port();
        var controller = config.host() + ":" + config.controllerPort();
        p.put("process.roles", "broker,controller");
        p.put("node.id", Integer.toString(NODE_ID));
        p.put("controller.quorum.voters", NODE_ID + "@" + controller);
        p.put("controller.listener.names", CONTROLLER);
        p.put("listeners", clients + "," + CONTROLLER + "://" + controller);
        p.put("advertised.listeners", clients);
        p.put("listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        p.put("inter.broker.listener.name", CLIENTS);
        p.put("log.dirs", config.dir().toAbsolutePath().toString());
    }

    /**
     * With one replica an acknowledged record is only in the page cache, and a relay forgets an event once it is
     * acknowledged: a power cut would lose the unflushed tail for good. So every append is forced to disk before its
     * acknowledgement. A batch is one append, so the cost is per batch and not per record.
     */
    private static void durability(Properties p) {
        p.put("log.flush.interval.messages", "1");
        p.put("auto.create.topics.enable", "false");
        p.put("default.replication.factor", "1");
        p.put("min.insync.replicas", "1");
        p.put("offsets.topic.replication.factor", "1");
        p.put("transaction.state.log.replication.factor", "1");
        p.put("transaction.state.log.min.isr", "1");
        p.put("share.coordinator.state.topic.replication.factor", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        p.put("log.retention.ms", "-1");
        // the PC of a posko may be off for weeks; the default forgets where its consumers were after seven days
        p.put("offsets.retention.minutes", Integer.toString(10 * 365 * 24 * 60));
    }

    /** A killed broker's old registration must expire before the new one is let in: 2 s instead of 9. */
    private static void quickRestart(Properties p) {
        p.put("broker.session.timeout.ms", "2000");
        p.put("broker.heartbeat.interval.ms", "400");
        p.put("group.initial.rebalance.delay.ms", "0");
    }

    private static void smallFootprint(Properties p) {
        p.put("offsets.topic.num.partitions", "4");
        p.put("transaction.state.log.num.partitions", "4");
        p.put("share.coordinator.state.topic.num.partitions", "4");
        p.put("num.network.threads", "2");
        p.put("num.io.threads", "2");
        p.put("background.threads", "2");
        p.put("group.coordinator.threads", "1");
        p.put("log.cleaner.dedupe.buffer.size", "4194304");
        p.put("log.segment.bytes", Integer.toString(128 << 20));
        p.put("log.index.size.max.bytes", Integer.toString(512 << 10));
        // several brokers, services and tests share this JVM: nothing of ours goes to JMX
        p.put("metric.reporters", "");
    }
}
