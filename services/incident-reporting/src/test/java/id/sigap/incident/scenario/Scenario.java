package id.sigap.incident.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.linking.application.LinkPolicyFile;
import id.sigap.incident.linking.application.Linking;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Point;
import id.sigap.incident.place.application.GazetteerFile;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.report.application.EarlierPlaces;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.application.ToldNames;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.report.model.Understood;
import id.sigap.incident.understanding.application.LexiconFile;
import id.sigap.incident.understanding.application.Reader;
import id.sigap.kit.World;

/** Invented reports whose incidents are known, run through understanding and linking in memory. */
final class Scenario {

    private static final JsonMapper JSON = new JsonMapper();

    /** What became of one report. */
    record Outcome(String id, String text, Report report, String incident, String rule) {}

    /** What the key says about one report. */
    record Label(String incident, String kind, String hazard, String kecamatan) {}

    private static final String NOTHING = "[nothing to follow]";

    private record Told(Understood what, Instant at) {}

    private final Linking linking;
    private final ToldNames names;
    private final EarlierPlaces earlier;
    private final Map<String, Told> told = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private Scenario() throws IOException {
        Locator locator = new Locator(GazetteerFile.read(file("places.json")));
        Reader reader = new Reader(LexiconFile.read(file("words.yml")), locator.words());
        linking = new MemoryLinking(LinkPolicyFile.read(file("linking.yml")));
        names = new ToldNames(reader, locator);
        earlier = new EarlierPlaces(new Intake(reader, locator), linking, locator, names);
    }

    /** The folder with reports and key, beside the repository or as the simulator carries it. */
    static Optional<Path> folder() {
        List<Path> candidates = new ArrayList<>();
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            candidates.add(dir.resolve("../shared/data/scenario"));
            candidates.add(dir.resolve("shared/data/scenario"));
        }
        return candidates.stream().map(Path::normalize).filter(p -> Files.exists(p.resolve("pasaman_2022_reports.jsonl"))).findFirst();
    }

    /** The 180 reports of the Pasaman scenario. */
    static List<Outcome> play(Path folder) throws IOException {
        return play(Files.readAllLines(folder.resolve("pasaman_2022_reports.jsonl")));
    }

    /** The reports of the set in Agam, which is carried here; each line has its label. */
    static List<String> agam() throws IOException {
        try (java.io.InputStream in = file("linking-agam.jsonl")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        }
    }

    static List<Outcome> play(List<String> reports) throws IOException {
        return new Scenario().all(reports);
    }

    private List<Outcome> all(List<String> reports) {
        reports.forEach(line -> hear(JSON.readTree(line)));
        return outcomes;
    }

    /** As the service does: words from outside have the place their sender told last when they name none. */
    private void hear(JsonNode r) {
        Instant received = OffsetDateTime.parse(r.path("received").asString()).toInstant();
        ReportIncident command = command(r);
        boolean fromOutside = Set.of(Channel.SMS, Channel.WHATSAPP, Channel.TELEGRAM).contains(command.said().channel());
        String sender = (command.said().channel() == Channel.TELEGRAM ? "telegram" : "phone") + r.path("reporter").asString();
        Told before = fromOutside ? told.get(sender) : null;
        Report report = earlier.receive(World.REAL, command, received, 1, () -> Optional.ofNullable(before)
                .filter(t -> t.at().isAfter(received.minus(Duration.ofHours(24)))).map(Told::what)).report();
        Understood u = report.understood();
        told.put(sender, new Told(u, received));
        link(r.path("id").asString(), report);
    }

    private void link(String id, Report report) {
        String text = report.said().text();
        if (!report.awaitsLinking()) {
            outcomes.add(new Outcome(id, text, report, null, report.understood().reasons().toString()));
            return;
        }
        Linking.Decision decision = linking.decide(World.REAL, question(id, report));
        outcomes.add(decision == null ? new Outcome(id, text, report, null, NOTHING) : new Outcome(id, text, report, decision.incidentId(), decision.rule()));
        if (decision != null && decision.opens()) {
            outcomes.replaceAll(this::following);
        }
    }

    /** What waited for its cause leaves the desk when something opens. */
    private Outcome following(Outcome o) {
        Linking.Decision decision = o.rule().equals(NOTHING) ? linking.follow(World.REAL, question(o.id(), o.report())) : null;
        return decision == null ? o : new Outcome(o.id(), o.text(), o.report(), decision.incidentId(), decision.rule());
    }

    private Linking.Question question(String id, Report report) {
        Understood u = report.understood();
        return new Linking.Question(id, u.hazard(), u.facet(), u.trail(), u.region(), u.point(), report.observedAt(), report.said().text(),
                names.of(report.said().text()));
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

    /** Labels that stand in the lines themselves. */
    static Map<String, Label> labels(List<String> reports) {
        Map<String, Label> labels = new HashMap<>();
        reports.stream().map(JSON::readTree).forEach(l -> labels.put(l.path("id").asString(),
                new Label(l.path("incident").asString(), l.path("kind").asString(), null, null)));
        return labels;
    }

    private static java.io.InputStream file(String name) {
        return Scenario.class.getResourceAsStream("/incident-reporting/" + name);
    }
}
