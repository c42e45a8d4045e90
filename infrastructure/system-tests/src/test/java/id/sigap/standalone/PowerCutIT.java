package id.sigap.standalone;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

import id.sigap.embedded.fault.PowerLossFileSystem;
import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.http.Tokens;
import id.sigap.system.AcceptedReports;
import id.sigap.system.Dashboard;
import id.sigap.system.Installation;

import static org.awaitility.Awaitility.await;

/**
 * F21: the store's disk loses power at random moments under load, and with it whatever was not forced. Every report that got a
 * 2xx is on the dashboard exactly once afterwards.
 */
class PowerCutIT {

    private static final int CUTS = Integer.getInteger("sigap.test.power-cuts", 2);

    @Test
    void every_accepted_report_is_on_the_dashboard_exactly_once_after_power_cuts_at_random_moments() throws Exception {
        Random random = new Random(Long.getLong("sigap.test.seed", System.nanoTime()));
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "installations").toAbsolutePath()), "power-");
        Options options = Options.parse("--no-exercise", "--data=" + data, "--port=" + Installation.freePorts());
        URI edge = URI.create(options.edge());
        String scheme = PowerLossFileSystem.install();
        Sigap sigap = started(options, scheme);
        try {
            Tokens tokens = tokens(options);
            tokens.of("piket1");
            AcceptedReports reports = new AcceptedReports(edge, data.resolve("ledger.txt"), tokens);
            for (int cut = 1; cut <= CUTS; cut++) {
                reports.sendAtLeast(5 + random.nextInt(100));
                PowerLossFileSystem.losePowerAt(1 + random.nextInt(50), random);
                await().atMost(Duration.ofMinutes(1)).until(PowerLossFileSystem::isPowerLost);
                reports.stop();
                sigap.close();
                PowerLossFileSystem.restorePower();
                sigap = started(options, scheme);
            }
            int shown = reports.eachShownOnce(new Dashboard(new Person("piket1", new Edge(edge, Edge.client()), tokens(options)), "real"));
            System.out.println("power cut " + CUTS + " times; " + shown + " accepted reports, each shown exactly once");
        } finally {
            sigap.close();
        }
    }

    @Test
    void a_disk_that_fails_and_comes_back_needs_nobody_to_start_anything() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "installations").toAbsolutePath()), "disk-");
        Options options = Options.parse("--no-exercise", "--data=" + data, "--port=" + Installation.freePorts());
        try (Sigap ignored = started(options, PowerLossFileSystem.install())) {
            Tokens tokens = tokens(options);
            tokens.of("piket1");
            AcceptedReports reports = new AcceptedReports(URI.create(options.edge()), data.resolve("ledger.txt"), tokens);
            reports.sendAtLeast(20);
            PowerLossFileSystem.losePower(new Random(1));
            reports.stop();
            PowerLossFileSystem.restorePower();
            reports.sendAtLeast(20);
            reports.stop();
            reports.eachShownOnce(new Dashboard(new Person("piket1", new Edge(URI.create(options.edge()), Edge.client()), tokens), "real"));
        }
    }

    private static Sigap started(Options options, String scheme) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        Sigap sigap = new Sigap(options, new PrintStream(PrintStream.nullOutputStream()), store -> store.withFileSystem(scheme));
        sigap.start();
        return sigap;
    }

    private static Tokens tokens(Options options) {
        return new IssuerSignIn(URI.create(options.issuer()), IssuerSignIn.App.field(), Accounts.read(options.data().resolve("demo-accounts.json")),
                Edge.client(), Clock.systemUTC());
    }
}
