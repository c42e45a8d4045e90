package id.sigap.bench.naive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import id.sigap.embedded.EmbeddedBroker;
import id.sigap.embedded.EmbeddedBrokerConfig;
import id.sigap.embedded.EmbeddedStore;
import id.sigap.embedded.EmbeddedStoreConfig;

/**
 * HTTP to store to log to consumer to store, one write each and nothing else: nobody signs in, nothing is understood, one event per report.
 * On the same broker and store in the same process as Sigap's one-process edition. Arguments: port, data folder.
 */
@SpringBootApplication
@RestController
public class NaiveApplication {

    private static final String TOPIC = "naive.reports";

    private final MongoCollection<Document> reports;
    private final KafkaProducer<String, String> producer;

    /** Started by {@link #main}, which has a broker and a store ready. */
    public NaiveApplication() {
        reports = store().getDatabase("naive").getCollection("reports");
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", System.getProperty("naive.kafka"), "acks", "all"), new StringSerializer(), new StringSerializer());
        Thread.ofPlatform().daemon().name("naive-consumer").start(NaiveApplication::consume);
    }

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        int port = Integer.parseInt(args[0]);
        Path data = Path.of(args[1]);
        EmbeddedBroker broker = new EmbeddedBroker(new EmbeddedBrokerConfig(data.resolve("kafka"), "localhost", port + 12, port + 15));
        broker.start();
        EmbeddedStore store = new EmbeddedStore(new EmbeddedStoreConfig(data.resolve("store"), "localhost", port + 13));
        store.start();
        System.setProperty("naive.kafka", broker.bootstrap());
        System.setProperty("naive.store", store.uri());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1))).all().get();
        }
        SpringApplication.run(NaiveApplication.class, "--server.port=" + port);
    }

    private static MongoClient store() {
        return MongoClients.create(System.getProperty("naive.store"));
    }

    @PostMapping("/api/v1/reports")
    ResponseEntity<Map<String, String>> report(@RequestBody Map<String, Object> report) throws InterruptedException, ExecutionException {
        String id = UUID.randomUUID().toString();
        Document document = new Document(report).append("_id", id);
        reports.insertOne(document);
        producer.send(new ProducerRecord<>(TOPIC, id, document.toJson())).get();
        reports.updateOne(Filters.eq("_id", id), Updates.set("told", true));
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of("id", id));
    }

    private static void consume() {
        Map<String, Object> settings = Map.of("bootstrap.servers", System.getProperty("naive.kafka"), "group.id", "naive", "enable.auto.commit", "false",
                "auto.offset.reset", "earliest");
        try (MongoClient client = store(); KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            MongoCollection<Document> incidents = client.getDatabase("naive").getCollection("incidents");
            consumer.subscribe(List.of(TOPIC));
            while (true) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    incidents.insertOne(Document.parse(record.value()).append("bytes", record.value().getBytes(StandardCharsets.UTF_8).length));
                    consumer.commitSync(Map.of(new org.apache.kafka.common.TopicPartition(record.topic(), record.partition()),
                            new org.apache.kafka.clients.consumer.OffsetAndMetadata(record.offset() + 1)));
                }
            }
        }
    }
}
