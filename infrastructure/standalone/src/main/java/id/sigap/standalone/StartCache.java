package id.sigap.standalone;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Makes the JVM's ahead-of-time cache with which the next start loads and links its classes. A rehearsal beside this process
 * is recorded, not this process itself: then Ctrl-C stays quick, and a kill leaves no half cache, since the file gets its name
 * only when it is whole. The rehearsal gives way to everything else on the machine.
 */
final class StartCache implements AutoCloseable {

    /** Set by the launcher to the file that is missing. */
    private static final String WANTED = "sigap.start-cache";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path cache;
    private final Progress progress;
    private volatile @Nullable Process rehearsal;
    private volatile boolean stopped;

    private StartCache(Path cache, Progress progress) {
        this.cache = cache;
        this.progress = progress;
    }

    /** Begins to make the cache if the launcher found none that fits, else does nothing. */
    static @Nullable StartCache makeIfMissing(Progress progress) {
        String wanted = System.getProperty(WANTED, "");
        if (wanted.isEmpty()) {
            return null;
        }
        StartCache making = new StartCache(Path.of(wanted).toAbsolutePath(), progress);
        Thread.ofPlatform().daemon().name("start-cache").start(making::make);
        return making;
    }

    private void make() {
        Instant begin = Instant.now();
        try {
            // what an older build or an interrupted rehearsal left
            Path folder = Objects.requireNonNull(cache.getParent());
            delete(folder);
            Files.createDirectories(folder);
            Path fresh = Path.of(cache + ".new");
            Process process = new ProcessBuilder(command(fresh)).redirectErrorStream(true).redirectOutput(Path.of(cache + ".log").toFile()).start();
            rehearsal = process;
            if (stopped) {
                close();
            }
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0 && Files.exists(fresh)) {
                Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
                delete(data());
                progress.say("The next start will be faster: its cache was made in the background (%d s).".formatted(
                        Duration.between(begin, Instant.now()).toSeconds()));
            } else {
                close();
            }
        } catch (IOException e) {
            progress.say("The next start will not be faster: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** This very JVM again, so that what is recorded fits the next start, with the lowest priority. */
    private List<String> command(Path fresh) {
        List<String> command = new ArrayList<>();
        if (new File("/usr/bin/nice").canExecute()) {
            command.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(argument -> !argument.startsWith("-D" + WANTED)).forEach(command::add);
        command.addAll(List.of("-XX:AOTCacheOutput=" + fresh, "-cp", System.getProperty("java.class.path"), Rehearsal.class.getName(), data().toString()));
        return command;
    }

    private Path data() {
        return Path.of(cache + ".data");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Gives up a rehearsal that is not over, with the JVM that assembles its cache. */
    @Override
    public void close() {
        stopped = true;
        Process process = rehearsal;
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
