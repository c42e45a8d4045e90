package id.sigap.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A server under measurement: a process of its own, from its first instruction until it prints that it is ready, and on. */
public final class Server implements AutoCloseable {

    private static final long PATIENCE_S = 600;

    /** Processor time and wall time until ready, and the memory then. */
    public record Cost(double cpuS, double wallS, long rssMb) {}

    private final Process process;
    private final Path out;
    private final Cost cost;

    private Server(List<String> command, Map<String, String> environment, Path folder, String readyLine) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        out = Files.createTempFile(folder, "out", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        process = builder.start();
        awaitLine(readyLine);
        Usage used = usage();
        cost = new Cost(used.cpuMs() / 1e3, (System.nanoTime() - begin) / 1e9, used.rssMb());
    }

    /**
     * The one-process edition as {@code ./sigap start} runs it, without an exercise.
     *
     * @param environment what the start reads, such as {@code SIGAP_JAVA_OPTS}
     */
    public static Server sigap(Path repository, Path data, int port, Map<String, String> environment) throws IOException, InterruptedException {
        return new Server(List.of(repository.resolve("sigap").toString(), "start", "--no-exercise", "--data=" + data, "--port=" + port),
                environment, data, "Sigap is ready");
    }

    /** The same for measuring what comes after the start: no cache for the next start is made meanwhile. */
    public static Server sigapUnderLoad(Path repository, Path data, int port) throws IOException, InterruptedException {
        String javaOptions = System.getProperty("bench.java", "");
        return sigap(repository, data, port,
                javaOptions.isEmpty() ? Map.of("SIGAP_START_CACHE", "off") : Map.of("SIGAP_START_CACHE", "off", "SIGAP_JAVA_OPTS", javaOptions));
    }

    /** The bare application, with these Java options. */
    public static Server bare(Path repository, Path folder, int port, List<String> options) throws IOException, InterruptedException {
        Path target = repository.resolve("infrastructure/benchmarks/bare/target");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.addAll(List.of("-cp", jars(target, target.resolve("lib")), "id.sigap.bench.bare.BareApplication", "--server.port=" + port));
        return new Server(command, Map.of(), folder, "Started BareApplication");
    }

    /** The naive way through the same broker and store, with these Java options. */
    public static Server naive(Path repository, Path data, int port, List<String> options) throws IOException, InterruptedException {
        Path target = repository.resolve("infrastructure/benchmarks/naive/target");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.addAll(List.of("-cp", jars(target, target.resolve("lib")), "id.sigap.bench.naive.NaiveApplication", String.valueOf(port), data.toString()));
        return new Server(command, Map.of(), data, "Started NaiveApplication");
    }

    /** By name, since a start cache fits only the same jars in the same order. */
    private static String jars(Path... folders) throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path folder : folders) {
            try (var files = Files.newDirectoryStream(folder, "*.jar")) {
                files.forEach(jar -> jars.add(jar.toString()));
            }
        }
        return jars.stream().sorted().collect(Collectors.joining(":"));
    }

    /** Waits until it has printed this. */
    public void awaitLine(String line) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!Files.readString(out).contains(line)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("waited in vain for '" + line + "': " + Files.readString(out));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** What it took until it was ready. */
    public Cost cost() {
        return cost;
    }

    public Usage usage() {
        return Usage.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
