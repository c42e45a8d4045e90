package id.sigap.dispatch.needs.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import id.sigap.dispatch.needs.model.Need;
import id.sigap.dispatch.needs.model.NeedsTable;

/** Reads the needs file. Whoever edits it is told at start all that is wrong with it, and where; nothing starts on half a policy. */
public final class NeedsFile {

    static final Set<String> HAZARDS = Set.of("gempa_bumi", "tsunami", "banjir", "banjir_bandang", "tanah_longsor", "cuaca_ekstrem",
            "angin_puting_beliung", "kebakaran", "kebakaran_hutan", "kekeringan", "gelombang_pasang", "erupsi", "orang_hilang", "kecelakaan",
            "konflik_satwa", "wabah", NeedsTable.OTHER);
    static final Set<String> COMPETENCES = Set.of("POSKO", "TRC", "LOGISTIK", "RESCUE", "LDP", "DAPUR_UMUM", "PENDATAAN", "SHELTER");
    /** Together these keep a proposal with all its candidates far below the 64 KB an event may have. */
    private static final int MOST_PEOPLE = 10;
    private static final int MOST_LINES = 8;
    private static final int WEEK = 7 * 24 * 60;

    private final String name;
    private final List<String> wrong = new ArrayList<>();

    private NeedsFile(String name) {
        this.name = name;
    }

    /** @throws Invalid naming everything that is wrong */
    public static NeedsTable read(Resource file) {
        NeedsFile reading = new NeedsFile(file.getDescription());
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = file.getInputStream()) {
            Object root = new Yaml(new SafeConstructor(options)).load(in);
            NeedsTable table = new NeedsTable(reading.hazards(root));
            if (reading.wrong.isEmpty()) {
                return table;
            }
            throw new Invalid(reading.name, reading.wrong);
        } catch (IOException e) {
            throw new Invalid(reading.name, List.of("cannot be read: " + e.getMessage()));
        } catch (YAMLException e) {
            throw new Invalid(reading.name, List.of("is not YAML: " + e.getMessage()));
        }
    }

    private Map<String, Map<String, List<Need>>> hazards(@Nullable Object root) {
        Map<String, Map<String, List<Need>>> table = new LinkedHashMap<>();
        Map<?, ?> hazards = map("hazards", root instanceof Map<?, ?> m ? m.get("hazards") : null);
        hazards.forEach((hazard, severities) -> {
            require(HAZARDS.contains(String.valueOf(hazard)), "hazards." + hazard, "is no hazard; known are " + HAZARDS.stream().sorted().toList());
            table.put(String.valueOf(hazard), severities("hazards." + hazard, severities));
        });
        require(table.containsKey(NeedsTable.OTHER), "hazards." + NeedsTable.OTHER, "is missing; it serves every hazard that is not listed");
        return table;
    }

    private Map<String, List<Need>> severities(String path, @Nullable Object value) {
        Map<String, List<Need>> bySeverity = new LinkedHashMap<>();
        Map<?, ?> given = map(path, value);
        given.keySet().forEach(k -> require(NeedsTable.SEVERITIES.contains(String.valueOf(k)), path + "." + k,
                "is no severity; known are " + NeedsTable.SEVERITIES));
        for (String severity : NeedsTable.SEVERITIES) {
            bySeverity.put(severity, lines(path + "." + severity, given.get(severity)));
        }
        return bySeverity;
    }

    private List<Need> lines(String path, @Nullable Object value) {
        List<Need> needs = new ArrayList<>();
        Set<String> competences = new HashSet<>();
        if (!(value instanceof List<?> list) || list.isEmpty() || list.size() > MOST_LINES) {
            wrong.add(path + " must have 1 to " + MOST_LINES + " lines");
            return needs;
        }
        for (int i = 0; i < list.size(); i++) {
            String line = path + "[" + i + "]";
            Map<?, ?> fields = map(line, list.get(i));
            String competence = String.valueOf(fields.get("competence"));
            require(COMPETENCES.contains(competence), line + ".competence", "is no competence; known are " + COMPETENCES.stream().sorted().toList());
            require(competences.add(competence), line + ".competence", "is there twice; add the counts");
            needs.add(new Need(competence, number(line + ".count", fields.get("count"), MOST_PEOPLE),
                    number(line + ".within", fields.get("within"), WEEK)));
        }
        return needs;
    }

    private Map<?, ?> map(String path, @Nullable Object value) {
        require(value instanceof Map<?, ?>, path, "must be a map");
        return value instanceof Map<?, ?> m ? m : Map.of();
    }

    private int number(String path, @Nullable Object value, int most) {
        if (value instanceof Integer n && n >= 1 && n <= most) {
            return n;
        }
        wrong.add(path + " must be a whole number from 1 to " + most);
        return 1;
    }

    private void require(boolean fine, String path, String problem) {
        if (!fine) {
            wrong.add(path + " " + problem);
        }
    }

    /** The file cannot be used. */
    public static final class Invalid extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Invalid(String file, List<String> wrong) {
            super("the needs file (" + file + ") cannot be used:\n  " + String.join("\n  ", wrong));
        }
    }
}
