package id.sigap.incident.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.linking.application.LinkPolicyFile;
import id.sigap.incident.linking.model.Board;
import id.sigap.incident.linking.model.Keywords;
import id.sigap.incident.linking.model.LinkPolicy;
import id.sigap.incident.linking.model.Match;
import id.sigap.incident.linking.model.OpenIncident;
import id.sigap.incident.linking.model.Sighting;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.GazetteerFile;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.report.model.Understood;
import id.sigap.incident.understanding.application.LexiconFile;
import id.sigap.incident.understanding.application.Reader;

/** The 180 invented reports of the Pasaman scenario, run through understanding and linking in memory. */
final class Scenario {

    private static final JsonMapper JSON = new JsonMapper();

    /** What became of one report. */
    record Outcome(String id, String text, Report report, String incident, String rule) {}

    /** What the key says about one report. */
    record Label(String incident, String kind, String hazard, String kecamatan) {}

    private Scenario() {}

    /** The folder with reports and key, beside the repository or as the simulator carries it. */
    static Optional<Path> folder() {
        List<Path> candidates = new ArrayList<>();
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            candidates.add(dir.resolve("../shared/data/scenario"));
            candidates.add(dir.resolve("shared/data/scenario"));
        }
        return candidates.stream().map(Path::normalize).filter(p -> Files.exists(p.resolve("pasaman_2022_reports.jsonl"))).findFirst();
    }

    static List<Outcome> play(Path folder) throws IOException {
        Locator locator = new Locator(GazetteerFile.read(file("places.json")));
        Intake intake = new Intake(new Reader(LexiconFile.read(file("words.yml")), locator.words()), locator);
        LinkPolicy policy = LinkPolicyFile.read(file("linking.yml"));
        Map<String, Board> boards = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("pasaman_2022_reports.jsonl"))) {
            JsonNode r = JSON.readTree(line);
            Instant received = OffsetDateTime.parse(r.path("received").asString()).toInstant();
            Report report = intake.receive(command(r), received, 1).report();
            outcomes.add(link(r, report, policy, boards));
        }
        return outcomes;
    }

    private static Outcome link(JsonNode r, Report report, LinkPolicy policy, Map<String, Board> boards) {
        String id = r.path("id").asString();
        String text = r.path("text").asString();
        if (!report.awaitsLinking()) {
            return new Outcome(id, text, report, null, report.understood().reasons().toString());
        }
        Understood u = report.understood();
        String kabupaten = RegionCode.kabupaten(u.region());
        Board board = boards.getOrDefault(kabupaten, Board.empty());
        Sighting sighting = new Sighting(id, u.hazard(), u.facet(), u.trail(), u.region(), u.point(), report.observedAt());
        Optional<Match> match = policy.best(board, sighting, 1);
        if (match.isPresent()) {
            return new Outcome(id, text, report, match.get().incident().incidentId(), match.get().rule());
        }
        Hazard hazard = u.hazard() == null ? policy.inherited(board, sighting, 1).orElse(null) : u.hazard();
        if (hazard == null) {
            return new Outcome(id, text, report, null, "[nothing to follow]");
        }
        boards.put(kabupaten, board.with(new OpenIncident(id, id, hazard, u.facet(), u.region(), u.point(), report.observedAt(), Keywords.of(text)),
                o -> policy.isCurrent(o, report.observedAt(), 1)));
        return new Outcome(id, text, report, id, "OPENS");
    }

    private static ReportIncident command(JsonNode r) {
        Point position = r.path("lat").isNumber() ? new Point(r.path("lat").asDouble(), r.path("lon").asDouble()) : null;
        Double accuracy = r.path("accuracyM").isNumber() ? r.path("accuracyM").asDouble() : null;
        Said said = new Said(Channel.valueOf(r.path("channel").asString().toUpperCase(Locale.ROOT)), r.path("text").asString(), "sender",
                r.path("reporter").asString(), null, position, accuracy);
        return new ReportIncident(said, null, r.path("nagari").asString(null), r.path("observed").asString(null), Counts.NONE);
    }

    static Map<String, Label> key(Path folder) throws IOException {
        Map<String, Label> labels = new HashMap<>();
        JsonNode key = JSON.readTree(Files.readString(folder.resolve("pasaman_2022_answers.json"))).path("labels");
        for (String id : key.propertyNames()) {
            JsonNode l = key.path(id);
            labels.put(id, new Label(l.path("incident").asString(), l.path("kind").asString(), l.path("hazard").asString(null),
                    l.path("kecamatan").asString(null)));
        }
        return labels;
    }

    private static java.io.InputStream file(String name) {
        return Scenario.class.getResourceAsStream("/incident-reporting/" + name);
    }
}
