package id.sigap.system.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.Yaml;

import tools.jackson.databind.json.JsonMapper;

/** The metrics that the rules and the dashboard ask for. */
final class MetricNames {

    /** A name that is not a function, a label, a keyword or a string: what is left before a brace, a bracket, an operator or the end. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w$])([a-zA-Z_:][\\w:]*)(?!\\w*\\s*\\()");
    private static final Set<String> WORDS = Set.of("by", "without", "on", "and", "or", "unless", "up", "le");

    private MetricNames() {}

    static Set<String> askedFor(Path observability) throws IOException {
        List<String> queries = new ArrayList<>();
        JsonMapper.shared().readTree(Files.readString(observability.resolve("grafana-dashboard.json"))).path("panels")
                .forEach(panel -> panel.path("targets").forEach(target -> queries.add(target.path("expr").asString())));
        rules(observability).forEach(rule -> queries.add(String.valueOf(rule.get("expr"))));
        Set<String> names = new TreeSet<>();
        queries.forEach(query -> names.addAll(in(query)));
        return names;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rules(Path observability) throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(observability.resolve("rules.yml")));
        List<Map<String, Object>> rules = new ArrayList<>();
        ((List<Map<String, Object>>) file.get("groups")).forEach(group -> rules.addAll((List<Map<String, Object>>) group.get("rules")));
        return rules;
    }

    static Set<String> in(String query) {
        String bare = query.replaceAll("\\{[^}]*}", "").replaceAll("\\[[^]]*]", "").replaceAll("\\b(by|without|on)\\s*\\([^)]*\\)", " ");
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(bare);
        while (name.find()) {
            if (!WORDS.contains(name.group(1))) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    /** Names of the samples in what Prometheus reads. */
    static Set<String> exposed(String scrape) {
        Set<String> names = new HashSet<>();
        scrape.lines().filter(line -> !line.startsWith("#")).forEach(line -> names.add(line.split("[{ ]", 2)[0]));
        return names;
    }
}
