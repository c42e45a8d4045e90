package id.sigap.standalone;

import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;

import id.sigap.embedded.EmbeddedStoreConfig;
import id.sigap.embedded.topics.TopicProvisioner;
import id.sigap.embedded.topics.TopicsYaml;
import id.sigap.identity.account.DemoAccount;
import id.sigap.identity.account.DemoAccounts;
import id.sigap.simulator.Outcome;
import id.sigap.simulator.Simulator;
import id.sigap.simulator.SimulatorConfig;

/** The one-process edition: broker, store, issuer and every service in one JVM, for one PC and for trying things out. */
public final class Sigap implements AutoCloseable {

    private static final int SEED = 7;

    private final Options options;
    private final Progress progress;
    private final Infrastructure infrastructure;
    private final Services services = new Services();
    private final Secrets secrets;
    private final @Nullable Lan lan;
    private final Mailbox mailbox;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Simulator.@Nullable Run exercise;
    private @Nullable StartCache startCache;

    Sigap(Options options, PrintStream out) {
        this(options, out, UnaryOperator.identity());
    }

    Sigap(Options options, PrintStream out, UnaryOperator<EmbeddedStoreConfig> storage) {
        this.options = options;
        this.progress = new Progress(out);
        this.infrastructure = new Infrastructure(options.data(), options.port(), storage);
        this.secrets = new Secrets(options.data().resolve("secrets.properties"));
        this.lan = options.hosts() == null ? null : new Lan(options, options.hosts());
        this.mailbox = lan == null ? new Mailbox(options.port() + 14, options.port() + 11)
                : new Mailbox(options.port() + 14, options.port() + 11, lan.authority().serving(), secrets.get("mailbox"));
    }

    public static void main(String[] args) throws InterruptedException {
        // one logging system for the process, set up by logback.xml of this module; the contexts leave it alone
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.setProperty("sigap.log", options.data().resolve("sigap.log").toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            Sigap sigap = new Sigap(options, System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(sigap::close, "stop"));
            sigap.start();
            sigap.startCache = StartCache.makeIfMissing(sigap.progress);
            sigap.play();
            sigap.stopped.await();
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.err.println("Sigap could not start: " + cause);
            System.err.println("The log is " + options.data().resolve("sigap.log") + ". Is another Sigap running, or one of the ports "
                    + options.port() + " to " + (options.port() + 15) + " taken?");
            System.exit(1);
        }
    }

    void start() {
        progress.say("Sigap starts; data in " + options.data());
        infrastructure.start(progress);
        progress.step("topics", () -> new TopicProvisioner(Map.of("bootstrap.servers", infrastructure.bootstrap()), 1).provision(TopicsYaml.read("sigap/topics.yaml")));
        progress.step("mailbox", mailbox::start);
        services.start(new Plan(options, infrastructure, secrets, lan == null ? null : lan.authority()).services(), progress);
        if (lan != null) {
            progress.step("install page", lan::start);
        }
        welcome();
    }

    private void welcome() {
        progress.say("""

                Sigap is ready after %.1f s.
                  Dashboard   %s
                  Field app   %s/lapor
                  Mailbox     %s
                Sign in as (all of them: %s)"""
                .formatted(progress.seconds(), options.edge(), options.edge(), options.mailbox()
                        + (lan == null ? "" : "   (" + Mailbox.USER + ", " + secrets.get("mailbox") + ")"), options.data().resolve("demo-accounts.json")));
        for (DemoAccount account : DemoAccounts.read(options.data().resolve("demo-accounts.json")).main()) {
            progress.say("  %-18s %-20s %s".formatted(account.username(), account.password(), String.join(", ", account.roles())));
        }
        if (lan != null) {
            progress.say(lan.invitation());
        }
        progress.say("Stop with Ctrl-C.\n");
    }

    void play() {
        if (!options.exercise()) {
            return;
        }
        SimulatorConfig config = SimulatorConfig.of(URI.create(options.edgeInternal()), URI.create(options.issuerInternal()),
                options.data().resolve("demo-accounts.json"), "pasaman-2022", options.speed(), SEED)
                .withWatchOnly(options.watchOnly()).withReport(options.report())
                .withTrust(lan == null ? null : lan.authority().trusting());
        Simulator.Run run = Simulator.play(config, progress::say);
        exercise = run;
        Thread.ofPlatform().daemon().name("exercise-end").start(() -> {
            try {
                Outcome outcome = run.await();
                outcome.lines().forEach(progress::say);
                progress.say("The exercise is over; the dashboard goes on.");
                if (options.exitWhenPlayed()) {
                    System.exit(0);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                progress.say("The exercise stopped: " + e.getMessage());
                if (options.exitWhenPlayed()) {
                    System.exit(1);
                }
            }
        });
    }

    /** Intake, consumers, relays and contexts, then broker and store. */
    @Override
    public void close() {
        if (stopped.getCount() == 0) {
            return;
        }
        progress.say("Stopping ...");
        if (startCache != null) {
            startCache.close();
        }
        if (exercise != null) {
            exercise.cancel();
        }
        if (lan != null) {
            lan.stop();
        }
        services.stop();
        mailbox.stop();
        infrastructure.stop();
        stopped.countDown();
        progress.say("Stopped.");
    }
}
