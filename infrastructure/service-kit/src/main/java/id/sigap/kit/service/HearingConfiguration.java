package id.sigap.kit.service;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.function.core.FunctionInvocationHelper;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.hearing.HearingMeter;
import id.sigap.kit.hearing.Hearings;
import id.sigap.kit.hearing.Parked;
import id.sigap.kit.hearing.Parking;
import id.sigap.kit.hearing.Replay;
import id.sigap.kit.trace.Traces;

/** Hearing over the Kafka binder: raw batches, no binder retry and no binder DLQ, a held partition for as long as it takes. */
@Configuration(proxyBeanMethods = false)
class HearingConfiguration {

    @Bean
    Parking parking(DocumentStore store, Clock clock, MeterRegistry meters) {
        Parking parking = new Parking(store.of("parked", Parked.class, "dead letters name their own topic"), clock);
        Gauge.builder("sigap.parked", parking, Parking::waiting).description("Aggregates whose events wait for a person").register(meters);
        return parking;
    }

    @Bean
    Hearings hearings(Parking parking, EventJson json, MeterRegistry meters, Traces traces) {
        return new Hearings(parking, json.mapper(), new HearingMeter(meters), traces);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Replay replay(Parking parking, Hearings hearings, KafkaClient kafka, EventJson json, Assignments assignments) {
        return new Replay(parking, hearings, kafka.config(), json.mapper(), assignments::owns);
    }

    @Bean
    Assignments assignments(Parking parking) {
        return new Assignments(parking);
    }

    /** Spring Cloud Function wants one; the usual one would rewrite CloudEvents headers that the kit reads raw. */
    @Bean
    FunctionInvocationHelper<Message<?>> untouchedMessages() {
        return new FunctionInvocationHelper<>() {};
    }

    /** Hands the records on as Kafka delivered them. */
    @Bean
    BatchMessagingMessageConverter rawBatchConverter() {
        BatchMessagingMessageConverter converter = new BatchMessagingMessageConverter();
        converter.setRawRecordHeader(true);
        return converter;
    }

    /**
     * The default handler gives up after nine quick tries and commits past the data. Ours never gives up: only poison is taken out,
     * by {@link id.sigap.kit.hearing.Hearing}, record by record.
     */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> heldPartitions() {
        return (container, destination, group) -> {
            ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
            backOff.setMaxInterval(5_000);
            backOff.setMaxElapsedTime(Long.MAX_VALUE);
            container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
            container.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
            container.getContainerProperties().setDeliveryAttemptHeader(false);
        };
    }

    /** Loads the parking markers when partitions come, and knows which partitions are here. */
    static final class Assignments implements KafkaBindingRebalanceListener {

        private final Parking parking;
        private final Map<String, Set<TopicPartition>> byBinding = new ConcurrentHashMap<>();

        Assignments(Parking parking) {
            this.parking = parking;
        }

        @Override
        public void onPartitionsAssigned(String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions, boolean initial) {
            parking.load();
            byBinding.computeIfAbsent(binding, b -> ConcurrentHashMap.newKeySet()).addAll(partitions);
        }

        @Override
        public void onPartitionsRevokedAfterCommit(String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            byBinding.computeIfAbsent(binding, b -> ConcurrentHashMap.newKeySet()).removeAll(partitions);
        }

        boolean owns(Parked parked) {
            TopicPartition partition = new TopicPartition(parked.topic(), parked.partition());
            return byBinding.values().stream().anyMatch(owned -> owned.contains(partition));
        }
    }
}
