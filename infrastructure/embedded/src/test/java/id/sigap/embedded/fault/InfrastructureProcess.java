package id.sigap.embedded.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import id.sigap.embedded.EmbeddedInfrastructure;

/** Broker and store in a process of their own, to be killed; found at the same addresses after each start. */
public final class InfrastructureProcess implements AutoCloseable {

    private final Path dir;
    private final int kafkaPort = freePort();
    private final int controllerPort = freePort();
    private final int storePort = freePort();
    private @Nullable Process process;

    public InfrastructureProcess(Path dir) {
        this.dir = dir;
    }

    /** Starts the process and returns when both accept clients. */
    public void start() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m",
                "-cp", System.getProperty("java.class.path"), EmbeddedInfrastructure.class.getName(), dir.toString(),
                Integer.toString(kafkaPort), Integer.toString(controllerPort), Integer.toString(storePort), "--with-parent");
        try {
            var started = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            process = started;
            var output = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
            for (var line = output.readLine(); !"READY".equals(line); line = output.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("the process ended before it was ready");
                }
            }
            Thread.ofVirtual().start(() -> discard(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // with the process
        }
    }

    /** SIGKILL, and waits for the end. */
    public void kill() {
        end(Process::destroyForcibly);
    }

    /** SIGTERM, and waits for the end. */
    @Override
    public void close() {
        end(p -> {
            p.destroy();
            return p;
        });
    }

    private void end(java.util.function.UnaryOperator<Process> ending) {
        var ended = process;
        process = null;
        if (ended == null) {
            return;
        }
        try {
            if (!ending.apply(ended).waitFor(20, TimeUnit.SECONDS)) {
                ended.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String bootstrap() {
        return "localhost:" + kafkaPort;
    }

    public String mongoUri() {
        return "mongodb://localhost:" + storePort;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
