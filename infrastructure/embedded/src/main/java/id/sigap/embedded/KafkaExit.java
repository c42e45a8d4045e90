package id.sigap.embedded;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka ends its process when a log directory fails or a fatal fault is found. In one JVM that would also end intake,
 * which must go on without Kafka, so here "end the process" means "this broker has failed". Kafka keeps the
 * procedures in static fields and does not say which broker asked: all brokers of the JVM are told.
 */
final class KafkaExit {

    private static final Logger log = LoggerFactory.getLogger(KafkaExit.class);
    private static final Set<EmbeddedBroker> RUNNING = ConcurrentHashMap.newKeySet();

    private KafkaExit() {
    }

    static void guard(EmbeddedBroker broker) {
        RUNNING.add(broker);
        Exit.setExitProcedure(KafkaExit::failed);
        Exit.setHaltProcedure(KafkaExit::failed);
        Exit.setShutdownHookAdder((name, runnable) -> log.debug("shutdown hook of Kafka left out: {}", name));
    }

    static void release(EmbeddedBroker broker) {
        RUNNING.remove(broker);
    }

    private static void failed(int status, @org.jspecify.annotations.Nullable String message) {
        log.error("Kafka asked to end the process with status {}: {}", status, message);
        RUNNING.forEach(EmbeddedBroker::failed);
    }
}
