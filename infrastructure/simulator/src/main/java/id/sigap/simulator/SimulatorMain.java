package id.sigap.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Plays an exercise from the command line. Ctrl-C stops it with a ledger of what was sent. */
public final class SimulatorMain {

    private static final String USAGE = """
            usage: simulator --accounts <file> [options]
              --edge <url>        the system, default http://localhost:8080
              --issuer <url>      where people sign in, default http://localhost:8090
              --accounts <file>   demo sign-ins, written by the issuer at its first start
              --scenario <name>   default pasaman-2022
              --speed <n>         n times faster than life, default 60; 0 = no waiting
              --seed <n>          of what people do by chance, default 7
              --exercise <id>     resume that exercise, or name a new one so that it can be resumed
              --watch-only        send reports only: you play the desk and the volunteers
              --report <file>     write ledger and score as JSON""";

    private SimulatorMain() {}

    public static void main(String[] args) throws InterruptedException {
        SimulatorConfig config;
        try {
            config = config(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
            return;
        }
        var run = Simulator.play(config, System.out::println);
        var told = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            run.cancel();
            try {
                told.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        var outcome = run.await();
        outcome.lines().forEach(System.out::println);
        System.out.flush();
        told.countDown();
        System.exit(outcome.complete() && outcome.score() != null ? 0 : 1);
    }

    static SimulatorConfig config(String[] args) {
        var given = new Arguments(
                args,
                Set.of(
                        "--edge", "--issuer", "--accounts", "--scenario", "--speed", "--seed", "--exercise",
                        "--report"),
                Set.of("--watch-only"));
        var report = given.get("--report");
        return SimulatorConfig.of(
                        URI.create(given.get("--edge", "http://localhost:8080")),
                        URI.create(given.get("--issuer", "http://localhost:8090")),
                        Path.of(given.required("--accounts")),
                        given.get("--scenario", "pasaman-2022"),
                        given.number("--speed", 60),
                        (long) given.number("--seed", 7))
                .withExercise(given.get("--exercise"))
                .withWatchOnly(given.has("--watch-only"))
                .withReport(report == null ? null : Path.of(report));
    }
}
