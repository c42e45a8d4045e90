package id.sigap.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import id.sigap.simulator.http.Tokens;
import id.sigap.simulator.load.Load;
import id.sigap.simulator.load.LoadConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** F1 and I1 to I3: the whole process is killed at random moments under load, and every report that got a 2xx is there once. */
class KillIT {

    private static final int KILLS = Integer.getInteger("sigap.test.kills", 10);

    @Test
    void every_accepted_report_is_on_the_dashboard_exactly_once_after_kills_at_random_moments() throws Exception {
        Random random = new Random(Long.getLong("sigap.test.seed", System.nanoTime()));
        try (Installation sigap = new Installation("kill").start()) {
            Path ledger = sigap.data().resolve("ledger.txt");
            Tokens tokens = sigap.tokens();
            tokens.of("piket1");
            for (int kill = 1; kill <= KILLS; kill++) {
                Thread load = load(sigap, ledger, tokens);
                long alreadyAcknowledged = lines(ledger).size();
                await().atMost(Duration.ofMinutes(2)).until(() -> lines(ledger).size() > alreadyAcknowledged + 5 + random.nextInt(150));
                sigap.kill();
                load.interrupt();
                load.join();
                sigap.start();
            }

            List<String> accepted = lines(ledger).stream().map(line -> line.split(" ")[1]).distinct().toList();
            Dashboard dashboard = new Dashboard(sigap.person("piket1"), "real");
            await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
                List<String> shown = dashboard.reports();
                assertThat(shown).doesNotHaveDuplicates();
                assertThat(shown).containsAll(accepted);
            });
            System.out.println("killed " + KILLS + " times; " + accepted.size() + " accepted reports, each shown exactly once");
        }
    }

    /** Until it is interrupted; what it got a 2xx for is in the ledger. */
    private static Thread load(Installation sigap, Path ledger, Tokens tokens) {
        return Thread.ofPlatform().name("load").start(() -> {
            try {
                Load.run(new LoadConfig(sigap.edge(), 8, Duration.ofMinutes(5), Duration.ZERO, ledger, "real", "piket1"), tokens);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static List<String> lines(Path ledger) {
        try {
            return Files.exists(ledger) ? Files.readAllLines(ledger).stream().filter(l -> l.contains(" ")).toList() : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
