package id.sigap.simulator.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * What happened, in order of receipt.
 *
 * @param name shown as the name of the exercise
 * @param facts public facts, shown while playing
 * @param declarations what the desk declares as kejadian, and when
 * @param reports by time of receipt
 */
public record Scenario(
        String id, String name, List<Fact> facts, List<Declaration> declarations, List<FieldReport> reports) {

    /** A public fact: shown, and listed as not yet absorbed where no service can take it. */
    public record Fact(Instant at, String kind, boolean absorbed, String text) {}

    /** A kejadian as the desk declares it. {@code key} joins it to the answer key when scoring. */
    public record Declaration(
            String key, Instant declaredAt, String title, String hazard, Instant startedAt, List<String> regions) {}

    private record Timeline(String name, List<Fact> facts, List<Declaration> declarations) {}

    /** Reads {@code simulator/<id>/} of the class path. */
    public static Scenario load(String id) {
        var json = JsonMapper.shared();
        var timeline = json.readValue(resource(id, "timeline.json"), Timeline.class);
        var reports = new String(resource(id, "reports.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> json.readValue(line, FieldReport.class))
                .sorted(Comparator.comparing(FieldReport::received))
                .toList();
        return new Scenario(id, timeline.name(), timeline.facts(), timeline.declarations(), reports);
    }

    /** The scenario's zero: the first report's time. */
    public Instant t0() {
        return reports.getFirst().received();
    }

    public Instant end() {
        return reports.getLast().received();
    }

    /** A file of the scenario; the scorer reads the answer key with it. */
    public static byte[] resource(String id, String file) {
        var path = "/simulator/" + id + "/" + file;
        try (InputStream in = Scenario.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no scenario file " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
