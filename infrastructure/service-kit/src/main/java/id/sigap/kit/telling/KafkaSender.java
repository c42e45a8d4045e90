package id.sigap.kit.telling;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import io.micrometer.tracing.Span;

import id.sigap.kit.World;
import id.sigap.kit.document.Outbox;
import id.sigap.kit.document.OutboxEntry;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.trace.Step;
import id.sigap.kit.trace.Traces;

/** Sends events as CloudEvents 1.0 in binary mode: attributes as {@code ce_} headers, the JSON body as it was recorded. */
public final class KafkaSender implements Sender {

    private final KafkaProducer<String, byte[]> producer;
    private final String source;
    private final Traces traces;

    /** @param kafka client properties of the service (bootstrap servers, security) */
    public KafkaSender(Map<String, Object> kafka, String service) {
        this(kafka, service, Traces.OFF);
    }

    public KafkaSender(Map<String, Object> kafka, String service, Traces traces) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        this.producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        this.traces = traces;
        this.source = "//sigap/" + service;
    }

    @Override
    public CompletableFuture<?> send(String topic, String id, World world, OutboxEntry event) {
        String key = event.headers() == null ? id : event.headers().getString(Outbox.DeadLetter.KEY);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(event.topic() == null ? topic : event.topic(), null, key, event.json());
        Step step = traces.follow(event.traceparent(), Span.Kind.PRODUCER, record.topic() + " tell").tag("sigap.subject", id).tag("sigap.event", event.type());
        if (event.headers() != null) {
            // a dead letter keeps the key and headers of the record it holds
            event.headers().forEach((name, value) -> put(record.headers(), name, String.valueOf(value)));
        } else {
            attributes(record.headers(), id, world, event, step);
        }
        CompletableFuture<Object> acknowledged = new CompletableFuture<>();
        producer.send(record, (metadata, failure) -> {
            if (failure != null) {
                step.failed(failure);
            }
            step.close();
            if (failure == null) {
                acknowledged.complete(metadata);
            } else {
                acknowledged.completeExceptionally(failure);
            }
        });
        return acknowledged;
    }

    private void attributes(Headers headers, String id, World world, OutboxEntry event, Step step) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id + "-" + event.n());
        put(headers, "ce_type", event.type());
        put(headers, "ce_source", source);
        put(headers, "ce_subject", id);
        put(headers, "ce_time", time(event.time()));
        put(headers, "ce_sequence", "%019d".formatted(event.n()));
        put(headers, "ce_exercise", world.isReal() ? null : world.id());
        put(headers, "ce_region", event.region());
        put(headers, "traceparent", step.traceparent());
        put(headers, "content-type", "application/json");
    }

    private static String time(Instant time) {
        return EventJson.TIME.format(time);
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
