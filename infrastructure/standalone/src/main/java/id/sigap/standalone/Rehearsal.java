package id.sigap.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Starts a Sigap that nobody will use, with the given data folder, for the JVM to record what a start needs. See {@link StartCache}. */
final class Rehearsal {

    private static final int PORTS = 16;
    private static final int LOWEST = 30_000;
    private static final int HIGHEST = 60_000;

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        Path data = Path.of(args[0]);
        System.setProperty("sigap.log", data.resolve("sigap.log").toString());
        endWithTheOneWhoAsked();
        try (Sigap sigap = new Sigap(Options.parse("--no-exercise", "--port=" + freePorts(), "--data=" + data), System.out)) {
            sigap.start();
        }
        System.exit(0);
    }

    /** When that process is killed, this one's standard input ends. */
    private static void endWithTheOneWhoAsked() {
        Thread.ofPlatform().daemon().name("parent").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (IOException e) {
                // as good as its end
            }
            Runtime.getRuntime().halt(1);
        });
    }

    private static int freePorts() {
        int first = LOWEST + (int) (ProcessHandle.current().pid() % 1_000) * PORTS;
        return IntStream.iterate(first, base -> base < HIGHEST, base -> base + PORTS)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(Rehearsal::isFree)).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket ignored = new ServerSocket(port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
