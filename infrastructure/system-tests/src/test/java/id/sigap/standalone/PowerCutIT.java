package id.sigap.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import id.sigap.embedded.fault.PowerLossFileSystem;
import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.http.Tokens;
import id.sigap.simulator.load.Load;
import id.sigap.simulator.load.LoadConfig;
import id.sigap.system.Dashboard;
import id.sigap.system.Installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * F21: the store's disk loses power at random moments under load, and with it whatever was not forced. Every report that got a
 * 2xx is on the dashboard exactly once afterwards.
 */
class PowerCutIT {

    private static final int CUTS = Integer.getInteger("sigap.test.power-cuts", 3);

    @Test
    void every_accepted_report_is_on_the_dashboard_exactly_once_after_power_cuts_at_random_moments() throws Exception {
        Random random = new Random(Long.getLong("sigap.test.seed", System.nanoTime()));
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "installations").toAbsolutePath()), "power-");
        Options options = Options.parse("--no-exercise", "--data=" + data, "--port=" + Installation.freePorts());
        Path ledger = data.resolve("ledger.txt");
        String scheme = PowerLossFileSystem.install();
        Sigap sigap = started(options, scheme);
        try {
            Tokens tokens = tokens(options);
            tokens.of("piket1");
            for (int cut = 1; cut <= CUTS; cut++) {
                Thread load = load(options, ledger, tokens);
                long alreadyAcknowledged = lines(ledger).size();
                await().atMost(Duration.ofMinutes(2)).until(() -> lines(ledger).size() > alreadyAcknowledged + 5 + random.nextInt(100));
                PowerLossFileSystem.losePowerAt(1 + random.nextInt(50), random);
                await().atMost(Duration.ofMinutes(1)).until(PowerLossFileSystem::isPowerLost);
                load.interrupt();
                load.join();
                sigap.close();
                PowerLossFileSystem.restorePower();
                sigap = started(options, scheme);
            }
            List<String> accepted = lines(ledger).stream().map(line -> line.split(" ")[1]).distinct().toList();
            Dashboard dashboard = new Dashboard(new Person("piket1", new Edge(edge(options), Edge.client()), tokens(options)), "real");
            await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
                List<String> shown = dashboard.reports();
                assertThat(shown).doesNotHaveDuplicates();
                assertThat(shown).containsAll(accepted);
            });
            System.out.println("power cut " + CUTS + " times; " + accepted.size() + " accepted reports, each shown exactly once");
        } finally {
            sigap.close();
        }
    }

    private static Sigap started(Options options, String scheme) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        Sigap sigap = new Sigap(options, new PrintStream(PrintStream.nullOutputStream()), store -> store.withFileSystem(scheme));
        sigap.start();
        return sigap;
    }

    private static URI edge(Options options) {
        return URI.create(options.edge());
    }

    private static Tokens tokens(Options options) {
        return new IssuerSignIn(URI.create(options.issuer()), IssuerSignIn.App.field(), Accounts.read(options.data().resolve("demo-accounts.json")),
                Edge.client(), Clock.systemUTC());
    }

    /** Until it is interrupted; what it got a 2xx for is in the ledger. */
    private static Thread load(Options options, Path ledger, Tokens tokens) {
        return Thread.ofPlatform().name("load").start(() -> {
            try {
                Load.run(new LoadConfig(edge(options), 8, Duration.ofMinutes(5), Duration.ZERO, ledger, "real", "piket1"), tokens);
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
