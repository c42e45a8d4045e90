package id.sigap.incident.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented message and what a person understands of it ({@code incident-reporting/*.jsonl}).
 *
 * @param report whether it reports a situation at all
 * @param hazard null when none is named
 * @param kind the local word where that says more than the hazard
 * @param places Kemendagri codes; several when the words leave it open, any of them is right
 * @param counts what the text states; 0 only when it says none
 * @param needs what it asks for
 * @param desk a person has to look before anything is made of it
 */
record Labelled(
        String text, boolean report, @Nullable String hazard, @Nullable String kind, @Nullable List<String> places,
        @Nullable Map<String, Integer> counts, @Nullable List<String> needs, boolean desk) {

    Labelled {
        places = places == null ? List.of() : places;
        counts = counts == null ? Map.of() : counts;
        needs = needs == null ? List.of() : needs;
    }

    static List<Labelled> part(String name) {
        return file("words-" + name);
    }

    static List<Labelled> file(String name) {
        JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labelled.class.getResourceAsStream("/incident-reporting/" + name + ".jsonl")), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> json.readValue(line, Labelled.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
