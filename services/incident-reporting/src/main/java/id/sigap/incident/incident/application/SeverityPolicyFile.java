package id.sigap.incident.incident.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.incident.model.SeverityPolicy;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Severity;
import id.sigap.incident.policy.PolicyFile;

/** {@code severity.yml}. A mistake in it stops the start. */
public final class SeverityPolicyFile {

    private static final JsonMapper JSON = new JsonMapper();

    private SeverityPolicyFile() {}

    /** The file names figures as they travel. */
    record Written(Map<Severity, Map<String, Integer>> figures, Vulnerable vulnerable) {

        record Vulnerable(List<String> groups, List<String> of, double share, int atLeast) {}
    }

    public static SeverityPolicy read(InputStream yaml) throws IOException {
        Written w = JSON.convertValue(PolicyFile.load(yaml), Written.class);
        Map<Severity, Map<Figure, Integer>> figures = new EnumMap<>(Severity.class);
        w.figures().forEach((level, least) -> {
            Map<Figure, Integer> named = new LinkedHashMap<>();
            least.forEach((code, n) -> named.put(figure(code), n));
            figures.put(level, named);
        });
        Written.Vulnerable v = w.vulnerable();
        return new SeverityPolicy(figures, new SeverityPolicy.Vulnerable(all(v.groups()), all(v.of()), v.share(), v.atLeast()));
    }

    private static List<Figure> all(List<String> codes) {
        return codes.stream().map(SeverityPolicyFile::figure).toList();
    }

    private static Figure figure(String code) {
        return Figure.of(code).orElseThrow(() -> new IllegalArgumentException("severity.yml: no figure is called " + code));
    }
}
