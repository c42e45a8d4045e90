package id.sigap.kit.service;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Outbox;
import id.sigap.kit.document.StateMapper;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.trace.Traces;

/** The service's own database: majority and journal on every write, short timeouts so that "store down" is a quick 503. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigapProperties.class)
class StoreConfiguration {

    /** BSON dates and our wire format have milliseconds; a finer clock would make a state differ from itself after a read. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
    }

    @Bean
    MongoClient mongoClient(SigapProperties properties) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(properties.mongodbUri()))
                .applicationName(properties.service())
                .writeConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(5, TimeUnit.SECONDS))
                .readConcern(ReadConcern.MAJORITY)
                .retryWrites(false)
                .applyToClusterSettings(c -> c.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(s -> s.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(p -> p.maxSize(64).maxWaitTime(2, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, SigapProperties properties) {
        return client.getDatabase(properties.service());
    }

    @Bean
    StateMapper stateMapper() {
        return new StateMapper();
    }

    @Bean
    EventJson eventJson() {
        return EventJson.create();
    }

    @Bean
    Outbox outbox(EventJson json, Clock clock, Traces traces) {
        return new Outbox(json.mapper(), clock, traces::current);
    }

    @Bean
    DocumentStore documentStore(MongoDatabase database, StateMapper mapper, Outbox outbox) {
        return new DocumentStore(database, mapper, outbox);
    }

    /** Readiness: red when a report could not be stored. */
    @Bean
    HealthIndicator store(MongoDatabase database) {
        return () -> {
            try {
                database.runCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (RuntimeException e) {
                return Health.down().withDetail("store", "does not answer").build();
            }
        };
    }
}
