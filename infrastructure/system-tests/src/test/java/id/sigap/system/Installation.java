package id.sigap.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.http.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A whole Sigap as a process of its own, started as {@code ./sigap start} starts it, on free ports and a fresh data folder. */
public final class Installation implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private final Map<String, String> environment = new TreeMap<>();
    private Process process;

    public Installation(String name) {
        try {
            data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "installations").toAbsolutePath()), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = freePorts();
    }

    /** A setting for its next start. */
    public Installation with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts it and waits until it says that it is ready. */
    public Installation start(String... options) {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp", classPath(),
                "id.sigap.standalone.Sigap", "--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(List.of(options.length == 0 ? new String[] {"--no-exercise"} : options));
        Path out = data.resolve("out.txt");
        try {
            Files.deleteIfExists(out);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
            await().atMost(READY_WITHIN).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
                assertThat(process.isAlive()).as(() -> "Sigap ended: " + read(out)).isTrue();
                assertThat(read(out)).contains("Sigap is ready");
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What it printed since its last start. */
    public String printed() {
        return read(data.resolve("out.txt"));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if the plug were pulled: no hook runs. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ctrl-C. */
    public int stop() {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("it did not stop within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    public URI edge() {
        return URI.create("http://localhost:" + port);
    }

    public URI issuer() {
        return URI.create("http://localhost:" + (port + 10));
    }

    public URI mailbox() {
        return URI.create("http://localhost:" + (port + 11));
    }

    public Path data() {
        return data;
    }

    public Accounts accounts() {
        return Accounts.read(data.resolve("demo-accounts.json"));
    }

    /** Tokens got through the issuer's own sign-in form. */
    public Tokens tokens() {
        return new IssuerSignIn(issuer(), IssuerSignIn.App.field(), accounts(), Edge.client(), Clock.systemUTC());
    }

    /** Somebody of the demo who uses the public API. */
    public Person person(String username) {
        return new Person(username, new Edge(edge(), Edge.client()), tokens());
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** A base port with the fifteen above it free, as far as can be known. */
    public static int freePorts() {
        for (int base = 20_000 + (int) (ProcessHandle.current().pid() % 500) * 20; base < 60_000; base += 20) {
            if (allFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean allFree(int base) {
        for (int port = base; port <= base + 15; port++) {
            try (ServerSocket ignored = new ServerSocket(port)) {
                continue;
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
