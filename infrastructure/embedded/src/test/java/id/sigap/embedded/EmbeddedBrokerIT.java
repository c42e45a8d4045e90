package id.sigap.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.server.metrics.KafkaYammerMetrics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.yammer.metrics.core.Timer;

import id.sigap.embedded.topics.TopicProvisioner;
import id.sigap.embedded.topics.TopicsYaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedBrokerIT {

    @TempDir
    static Path dir;
    static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = new EmbeddedBroker(EmbeddedBrokerConfig.in(dir));
        broker.start();
    }

    @AfterAll
    static void stop() {
        broker.stop();
    }

    @Test
    void a_record_sent_before_a_restart_is_read_after_it_at_the_same_address() throws Exception {
        var before = broker.bootstrap();
        create("restarts");
        send("restarts", "k", "before");

        broker.stop();
        broker.start();

        assertThat(broker.bootstrap()).isEqualTo(before);
        assertThat(read("restarts")).containsExactly("before");
    }

    @Test
    void a_topic_nobody_created_does_not_appear_by_being_used() {
        assertThatThrownBy(() -> send("unheard", "k", "v")).hasMessageContaining("unheard");
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            assertThat(admin.listTopics().names().toCompletionStage().toCompletableFuture().join())
                    .doesNotContain("unheard");
        }
    }

    @Test
    void every_append_is_forced_to_disk_before_it_is_acknowledged() throws Exception {
        create("forced");
        var before = forces();

        for (int i = 0; i < 20; i++) {
            send("forced", "k", "v" + i);
        }

        assertThat(forces() - before).isGreaterThanOrEqualTo(20);
    }

    private static long forces() {
        return KafkaYammerMetrics.defaultRegistry().allMetrics().entrySet().stream()
                .filter(m -> m.getKey().getName().equals("LogFlushRateAndTimeMs"))
                .mapToLong(m -> ((Timer) m.getValue()).count()).sum();
    }

    @Test
    void missing_topics_are_created_and_what_differs_is_reported_and_left() throws Exception {
        var provisioner = new TopicProvisioner(Map.of("bootstrap.servers", broker.bootstrap()), 1);
        create("second");

        var first = provisioner.provision(TopicsYaml.read("topics-test.yaml"));
        var again = provisioner.provision(TopicsYaml.read("topics-test.yaml"));

        assertThat(first.created()).containsExactlyInAnyOrder("first", "first.one.reading.dlq", "first.two.reading.dlq");
        assertThat(first.differences()).hasSize(2).anySatisfy(d -> assertThat(d).contains("second has 1 partitions, specified are 2"))
                .anySatisfy(d -> assertThat(d).contains("second keeps records for"));
        assertThat(again.created()).isEmpty();
        assertThat(again.differences()).isEqualTo(first.differences());
    }

    private static void create(String topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty()))).all().get(10, TimeUnit.SECONDS);
        }
    }

    private static void send(String topic, String key, String value) throws Exception {
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", broker.bootstrap(), "max.block.ms", 2000),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get(10, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(String topic) {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker.bootstrap()),
                new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream().map(r -> r.value()).toList();
        }
    }
}
