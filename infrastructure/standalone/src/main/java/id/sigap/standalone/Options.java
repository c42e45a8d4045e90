package id.sigap.standalone;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.sigap.standalone.lan.Hosts;

/**
 * What the person who starts the one-process edition may set.
 *
 * @param port of the edge; everything else listens on the ports above it, on loopback
 * @param hosts names and addresses under which other machines reach this one; null when only this machine may
 * @param data folder for the log, the store, keys and the demo's sign-ins
 * @param speed how much faster than life the exercise is played
 * @param exercise whether an exercise is played after the start
 * @param watchOnly whether a person plays the desk and the volunteers
 * @param exitWhenPlayed whether to stop when the exercise is over
 * @param report where the exercise's outcome is written as JSON
 */
record Options(int port, @Nullable Hosts hosts, Path data, double speed, boolean exercise, boolean watchOnly, boolean exitWhenPlayed,
        @Nullable Path report) {

    static final String USAGE = """
            sigap start [options]
              --port N          port of the dashboard (8080); the rest uses N+1 .. N+15
              --host NAME,...   names or addresses of this machine on the posko's network, the main one first: the
                                dashboard is then https for phones too, and N+6 shows them how to trust it
              --data DIR        where everything is kept (data)
              --speed X         the exercise runs X times faster than life (60); 0 = as fast as it can
              --no-exercise     start empty
              --watch-only      the exercise only sends reports; you are the desk
              --exit-when-played  stop when the exercise is over
              --report FILE     write the exercise's comparison with its answer key as JSON
            """;

    static final String ISSUER_PATH = "/issuer";

    private static final Set<String> FLAGS = Set.of("--no-exercise", "--watch-only", "--exit-when-played", "--help");
    private static final Set<String> VALUES = Set.of("--port", "--host", "--data", "--speed", "--report");

    /** @throws IllegalArgumentException with a sentence for the person when an option is not understood */
    static Options parse(String... args) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            String name = args[i];
            int equals = name.indexOf('=');
            if (FLAGS.contains(name)) {
                given.put(name, "");
            } else if (equals > 0 && VALUES.contains(name.substring(0, equals))) {
                given.put(name.substring(0, equals), name.substring(equals + 1));
            } else if (VALUES.contains(name) && i + 1 < args.length) {
                given.put(name, args[++i]);
            } else {
                throw new IllegalArgumentException("I do not understand '" + name + "'.\n" + USAGE);
            }
        }
        if (given.containsKey("--help")) {
            throw new IllegalArgumentException(USAGE);
        }
        String report = given.get("--report");
        return new Options(port(given.getOrDefault("--port", "8080")), hosts(given.getOrDefault("--host", "localhost")),
                Path.of(given.getOrDefault("--data", "data")).toAbsolutePath().normalize(), speed(given.getOrDefault("--speed", "60")),
                !given.containsKey("--no-exercise"), given.containsKey("--watch-only"), given.containsKey("--exit-when-played"),
                report == null ? null : Path.of(report));
    }

    /** This machine by its own name is not for others: then nothing but loopback is opened. */
    private static @Nullable Hosts hosts(String text) {
        return text.equals("localhost") || text.equals("127.0.0.1") ? null : Hosts.parse(text);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port <= 65_520) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the sentence below says what is wanted
        }
        throw new IllegalArgumentException("--port wants a number from 1024 to 65520, not '" + text + "'.");
    }

    private static double speed(String text) {
        try {
            double speed = Double.parseDouble(text);
            if (speed >= 0 && speed <= 100_000) {
                return speed;
            }
        } catch (NumberFormatException e) {
            // the sentence below says what is wanted
        }
        throw new IllegalArgumentException("--speed wants a number from 0 to 100000, not '" + text + "'.");
    }

    /** Where browsers find the dashboard: by the main name first, then by every other one. */
    List<String> edges() {
        if (hosts == null) {
            return List.of("http://localhost:" + port);
        }
        return Stream.concat(hosts.given().stream(), Stream.of("localhost")).distinct().map(host -> "https://" + host + ":" + port).toList();
    }

    String edge() {
        return edges().getFirst();
    }

    /** The same from inside: the names given may mean nothing to this machine itself. */
    String edgeInternal() {
        return (hosts == null ? "http" : "https") + "://localhost:" + port;
    }

    /** Where browsers find the demo's mail. */
    String mailbox() {
        return edge().substring(0, edge().lastIndexOf(':') + 1) + (port + 11);
    }

    /** Other machines reach the issuer through the edge, so that there is one address and one certificate to trust. */
    String issuer() {
        return hosts == null ? issuerInternal() : edge() + ISSUER_PATH;
    }

    /** Where the issuer listens, on loopback. */
    String issuerInternal() {
        return "http://localhost:" + (port + 10) + (hosts == null ? "" : ISSUER_PATH);
    }

    /** Where phones learn to trust this installation. */
    String installPage() {
        return "http://" + (hosts == null ? "localhost" : hosts.given().getFirst()) + ":" + (port + 6) + "/";
    }
}
