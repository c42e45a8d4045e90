package id.sigap.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;

import id.sigap.simulator.http.Tokens;

/** F1 and I1 to I3: the whole process is killed at random moments under load, and every report that got a 2xx is there once. */
class KillIT {

    private static final int KILLS = Integer.getInteger("sigap.test.kills", 10);

    @Test
    void every_accepted_report_is_on_the_dashboard_exactly_once_after_kills_at_random_moments() throws Exception {
        Random random = new Random(Long.getLong("sigap.test.seed", System.nanoTime()));
        try (Installation sigap = new Installation("kill").start()) {
            Tokens tokens = sigap.tokens();
            tokens.of("piket1");
            AcceptedReports reports = new AcceptedReports(sigap.edge(), sigap.data().resolve("ledger.txt"), tokens);
            Instant killed = Instant.MIN;
            for (int kill = 1; kill <= KILLS; kill++) {
                reports.sendAtLeast(5 + random.nextInt(150));
                killed = Instant.now();
                sigap.kill();
                reports.stop();
                sigap.start();
            }
            Duration ready = Duration.between(killed, Instant.now());
            int shown = reports.eachShownOnce(new Dashboard(sigap.person("piket1"), "real"));
            System.out.printf("killed %d times; %d accepted reports, each shown exactly once; after the last kill ready in %.1f s, complete in %.1f s (H4)%n",
                    KILLS, shown, ready.toMillis() / 1e3, Duration.between(killed, Instant.now()).toMillis() / 1e3);
        }
    }
}
