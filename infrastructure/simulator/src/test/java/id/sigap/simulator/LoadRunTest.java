package id.sigap.simulator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sigap.simulator.load.Load;
import id.sigap.simulator.load.LoadConfig;

import static org.assertj.core.api.Assertions.assertThat;

class LoadRunTest {

    @TempDir Path folder;
    private final FakeEdge edge = new FakeEdge();

    @AfterEach
    void stop() {
        edge.close();
    }

    @Test
    void the_ledger_holds_key_and_id_of_every_acknowledged_report_and_of_no_other() throws Exception {
        edge.faults.addAll(List.of(503, 0, 422, 500, 0, 429));
        var ledger = folder.resolve("ledger.txt");
        var config = new LoadConfig(edge.uri(), 4, Duration.ofMillis(600), Duration.ofSeconds(5), ledger, "real", "piket1");

        var result = Load.run(config, new FixedTokens(() -> {}));

        var lines = Files.readAllLines(ledger);
        assertThat(result.accepted()).isEqualTo(lines.size()).isPositive();
        assertThat(result.refused()).isEqualTo(1);
        assertThat(result.retries()).isEqualTo(5);
        assertThat(result.unclear()).isZero();
        assertThat(lines.stream().map(line -> line.split(" ")[0]).collect(Collectors.toSet()))
                .hasSize(lines.size())
                .isEqualTo(edge.storedKeys().stream().collect(Collectors.toSet()));
        assertThat(lines).allSatisfy(line -> assertThat(edge.idOf(line.split(" ")[0])).isEqualTo(line.split(" ")[1]));
    }
}
