package id.sigap.kit.service;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.telling.KafkaSender;
import id.sigap.kit.telling.Marker;
import id.sigap.kit.telling.Relay;
import id.sigap.kit.telling.Sweep;
import id.sigap.kit.trace.Traces;

/** The relay of this service; it listens to every document type once all of them are declared. */
@Configuration(proxyBeanMethods = false)
class TellingConfiguration {

    @Bean
    KafkaClient kafkaClient(SigapProperties properties) {
        return new KafkaClient(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, properties.kafkaBootstrap()));
    }

    @Bean
    Telling telling(SigapProperties properties, KafkaClient kafka, DocumentStore store, Clock clock, MeterRegistry meters,
            Traces traces) {
        return new Telling(properties, kafka, store, clock, meters, traces);
    }

    /** Starts before the bindings and the web server and stops after them, so nothing is written without a relay. */
    static final class Telling implements SmartLifecycle {

        private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

        private final DocumentStore store;
        private final Relay relay;
        private final Sweep sweep;
        private boolean running;

        Telling(SigapProperties properties, KafkaClient kafka, DocumentStore store, Clock clock, MeterRegistry meters,
                Traces traces) {
            this.store = store;
            this.relay = new Relay(new KafkaSender(new HashMap<>(kafka.config()), properties.service(), traces), new Marker(), properties.relayThreads());
            this.sweep = new Sweep(store, relay, clock);
            meters.gauge("sigap.outbox.waiting", relay, Relay::waiting);
            meters.gauge("sigap.outbox.oldest.seconds", sweep, s -> s.oldest().toMillis() / 1000.0);
        }

        @Override
        public void start() {
            relay.attach(store);
            try {
                store.declareIndexes();
            } catch (RuntimeException e) {
                LOG.warn("indexes are not declared yet: {}", e.toString());
            }
            sweep.start();
            running = true;
        }

        @Override
        public void stop() {
            sweep.close();
            relay.close();
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE + 1_000;
        }
    }
}
