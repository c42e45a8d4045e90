package id.sigap.contracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the script with {@code echo} in the place of Kafka's command. */
class ProvisionTopicsTest {

    @Test
    void every_topic_and_every_dead_letter_topic_is_asked_for_once() throws Exception {
        List<String> expected = Topics.all().stream().flatMap(topic -> Stream.concat(
                Stream.of(topic.name() + " " + topic.partitions() + " 1 " + (topic.retention().equals("24h") ? "86400000" : "-1") + " 1"),
                topic.groups().stream().map(group -> topic.name() + "." + group + ".dlq 1 1 -1 1"))).toList();
        assertThat(asked("1")).containsExactlyElementsOf(expected);
    }

    @Test
    void with_three_replicas_two_must_have_a_record() throws Exception {
        assertThat(asked("3")).hasSizeGreaterThan(12).allMatch(command -> command.matches("\\S+ [0-9]+ 3 -?[0-9]+ 2"));
    }

    private static List<String> asked(String replication) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "provision-topics.sh").redirectErrorStream(true);
        builder.environment().putAll(Map.of("KAFKA_TOPICS_COMMAND", "echo", "SIGAP_KAFKA_BOOTSTRAP", "kafka:9092",
                "SIGAP_KAFKA_REPLICATION", replication, "TOPICS_FILE", Path.of("src/main/resources/sigap/topics.yaml").toString()));
        Process script = builder.start();
        String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(output).isZero();
        String command = "--bootstrap-server kafka:9092 --create --if-not-exists --topic (\\S+) --partitions (\\S+) "
                + "--replication-factor (\\S+) --config retention.ms=(\\S+) --config min.insync.replicas=(\\S+)";
        return output.lines().map(line -> line.replaceFirst(command, "$1 $2 $3 $4 $5")).toList();
    }
}
