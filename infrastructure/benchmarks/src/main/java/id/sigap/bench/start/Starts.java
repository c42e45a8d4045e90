package id.sigap.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sigap.bench.machine.Server;
import id.sigap.bench.machine.Server.Cost;

import static id.sigap.bench.machine.Figures.say;

/**
 * P8: processor seconds until the whole one-process edition is ready beside those of a bare Spring Boot application, both with
 * default flags and both as Sigap is shipped, with the same flags and a cache. The middle of some rounds.
 */
public final class Starts {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int PORT = Integer.getInteger("bench.port", 18_080);
    /** The default of {@code ./sigap start}. */
    private static final List<String> FLAGS = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path repository = Path.of("").toAbsolutePath();
    private final Path data;

    private Starts(Path data) {
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        new Starts(Files.createTempDirectory("sigap-bench-")).measure();
    }

    private void measure() throws IOException, InterruptedException {
        List<Cost> sigapDefault = new ArrayList<>();
        List<Cost> first = new ArrayList<>();
        List<Cost> second = new ArrayList<>();
        List<Cost> bareDefault = new ArrayList<>();
        List<Cost> bareAlike = new ArrayList<>();
        Path cache = data.resolve("bare.aot");
        bare(Stream.concat(FLAGS.stream(), Stream.of("-XX:AOTCacheOutput=" + cache)).toList());
        List<String> alike = Stream.concat(FLAGS.stream(), Stream.of("-XX:AOTCache=" + cache)).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            Path folder = data.resolve("round-" + round);
            bareDefault.add(bare(List.of()));
            bareAlike.add(bare(alike));
            // an option that changes nothing, since none at all means the shipped ones
            sigapDefault.add(sigap(folder.resolve("default"), Map.of("SIGAP_JAVA_OPTS", "-Dsigap.flags=none", "SIGAP_START_CACHE", "off"), false));
            forgetCache();
            first.add(sigap(folder.resolve("shipped"), Map.of(), true));
            second.add(sigap(folder.resolve("shipped"), Map.of(), false));
        }
        Cost bare = middle("bare Boot, default flags", bareDefault);
        Cost like = middle("bare Boot, flags and cache as Sigap's", bareAlike);
        Cost plain = middle("Sigap, default flags", sigapDefault);
        Cost once = middle("Sigap as shipped, first start", first);
        Cost again = middle("Sigap as shipped, from the second start", second);
        ratio("P8: second start / bare, default flags", again, bare);
        ratio("    first start / bare, default flags", once, bare);
        ratio("    default flags, both", plain, bare);
        ratio("    like for like: second start / bare with the same", again, like);
    }

    /** @param untilCached whether to wait for the cache of the next start, which is made after this one */
    private Cost sigap(Path folder, Map<String, String> environment, boolean untilCached) throws IOException, InterruptedException {
        try (Server starting = Server.sigap(repository, folder, PORT, environment)) {
            if (untilCached) {
                starting.awaitLine("The next start will be faster");
            }
            return starting.cost();
        }
    }

    private Cost bare(List<String> flags) throws IOException, InterruptedException {
        try (Server starting = Server.bare(repository, data.resolve("bare"), PORT, flags)) {
            return starting.cost();
        }
    }

    private void forgetCache() throws IOException {
        Path folder = repository.resolve("infrastructure/standalone/target/aot");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                // what a folder holds goes before it
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Cost middle(String name, List<Cost> costs) {
        Cost cost = costs.stream().sorted(Comparator.comparing(Cost::cpuS)).toList().get(costs.size() / 2);
        say("%-42s %6.1f CPU-s  %6.1f s  %5d MB", name, cost.cpuS(), cost.wallS(), cost.rssMb());
        return cost;
    }

    private static void ratio(String name, Cost one, Cost other) {
        say("%-52s %.2f", name, one.cpuS() / other.cpuS());
    }
}
