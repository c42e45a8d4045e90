package id.sigap.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server under measurement: a process of its own that prints a line when it is ready. */
public final class Server implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    /** The flags of {@code ./sigap start}; the bare application is measured with the same ones. */
    private static final List<String> FLAGS = List.of("-Xmx768m", "-XX:+UseSerialGC");

    private final Process process;

    private Server(Process process) {
        this.process = process;
    }

    /** The one-process edition as {@code ./sigap start} runs it, without an exercise. */
    public static Server sigap(Path repository, Path data, int port, String javaOptions) {
        List<String> command = List.of(repository.resolve("sigap").toString(), "start", "--no-exercise", "--data=" + data, "--port=" + port);
        return start(command, javaOptions.isEmpty() ? Map.of() : Map.of("SIGAP_JAVA_OPTS", javaOptions), data, "Sigap is ready");
    }

    public static Server bare(Path repository, Path data, int port, String javaOptions) {
        Path target = repository.resolve("infrastructure/benchmarks/bare/target");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(javaOptions.isEmpty() ? FLAGS : List.of(javaOptions.split(" ")));
        command.addAll(List.of("-cp", target.resolve("classes") + ":" + target.resolve("lib") + "/*", "id.sigap.bench.bare.BareApplication",
                "--server.port=" + port));
        return start(command, Map.of(), data, "Started BareApplication");
    }

    private static Server start(List<String> command, Map<String, String> environment, Path data, String readyLine) {
        try {
            Files.createDirectories(data);
            Path out = data.resolve("out.txt");
            Files.deleteIfExists(out);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().putAll(environment);
            Server server = new Server(builder.start());
            server.awaitLine(out, readyLine);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitLine(Path out, String line) throws IOException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!Files.exists(out) || !Files.readString(out).contains(line)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("the server did not start: " + Files.readString(out));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public Usage usage() {
        return Usage.of(process.pid());
    }

    /** As if the plug were pulled. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
