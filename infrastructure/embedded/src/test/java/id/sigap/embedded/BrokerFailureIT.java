package id.sigap.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BrokerFailureIT {

    @TempDir
    Path dir;

    @Test
    void a_log_directory_that_fails_stops_the_broker_and_not_the_jvm_and_it_can_be_started_again() throws Exception {
        var log = dir.resolve("log");
        var failures = new AtomicInteger();
        var broker = new EmbeddedBroker(EmbeddedBrokerConfig.in(log), failures::incrementAndGet);
        broker.start();

        Files.move(log, dir.resolve("elsewhere"));
        Files.createFile(log);
        createTopic(broker);

        await().atMost(Duration.ofSeconds(30)).until(() -> failures.get() == 1);
        assertThat(broker.isRunning()).isFalse();

        Files.delete(log);
        Files.move(dir.resolve("elsewhere"), log);
        broker.start();
        assertThat(broker.isRunning()).isTrue();
        broker.stop();
        assertThat(failures).hasValue(1);
    }

    private static void createTopic(EmbeddedBroker broker) throws IOException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap(), "default.api.timeout.ms", 3000, "request.timeout.ms", 2000))) {
            admin.createTopics(List.of(new NewTopic("new", Optional.of(1), Optional.empty())));
            admin.close(Duration.ofSeconds(4));
        }
    }
}
