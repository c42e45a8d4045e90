package id.sigap.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import id.sigap.bench.machine.Usage;

/** A process from its first instruction until it says that it is ready, and what that took. */
final class Starting implements AutoCloseable {

    private static final long PATIENCE_S = 600;

    /** Processor time and wall time until ready. */
    record Cost(double cpuS, double wallS, long rssMb) {}

    private final Process process;
    private final Path out;
    private final Cost cost;

    Starting(Path folder, Map<String, String> environment, List<String> command, String readyLine) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        out = Files.createTempFile(folder, "out", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        process = builder.start();
        awaitLine(readyLine);
        Usage used = Usage.of(process.pid());
        cost = new Cost(used.cpuMs() / 1e3, (System.nanoTime() - begin) / 1e9, used.rssMb());
    }

    void awaitLine(String line) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!Files.readString(out).contains(line)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("waited in vain for '" + line + "': " + Files.readString(out));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    Cost cost() {
        return cost;
    }

    /** As if the plug were pulled. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
