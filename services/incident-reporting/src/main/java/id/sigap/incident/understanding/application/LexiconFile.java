package id.sigap.incident.understanding.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.policy.PolicyFile;
import id.sigap.incident.understanding.model.Lexicon;

/** {@code words.yml}: an operator may put another one in its place ({@code sigap.reporting.words}). A mistake in it stops the start. */
public final class LexiconFile {

    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private LexiconFile() {}

    public static Lexicon read(InputStream yaml) throws IOException {
        Map<String, Object> file = map(PolicyFile.load(yaml));
        renameFields(file);
        section(file, "severity").values().forEach(level -> renameFields(map(level)));
        return JSON.convertValue(file, Lexicon.class);
    }

    /** Figures are named as on the wire (injuredSevere), the enum as enums are (INJURED_SEVERE). */
    private static void renameFields(Map<String, Object> holder) {
        holder.put("counts", section(holder, "counts").entrySet().stream().collect(Collectors.toMap(
                e -> e.getKey().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT), Map.Entry::getValue)));
    }

    private static Map<String, Object> section(Map<String, Object> holder, String name) {
        return map(Objects.requireNonNull(holder.get(name), () -> "words.yml has no section " + name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object section) {
        return (Map<String, Object>) section;
    }
}
