package id.sigap.contracts;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What every schema has in common, and what none may have. */
class SchemasTest {

    private static final Pattern PERSONAL = Pattern.compile(
            "(?i).*(name|nama|phone|telp|telepon|hp|text|teks|nik|mail|photo|foto|picture|address|alamat|birth|lahir"
                    + "|gender|sex|message|pesan|note|catatan|comment|sender|reporter|contact|title|description).*");

    /** Titles of disasters and exercises, written by the desk; nothing else on the bus is written by hand. */
    private static final Set<String> ALLOWED = Set.of(
            "id.sigap.exercise.started.v1 name", "id.sigap.event.declared.v1 title", "id.sigap.event.split.v1 title",
            "id.sigap.event.confirmed.v1 title",
            // not written by hand: made of magnitude, place and time
            "id.sigap.event.suspected.v1 title", "id.sigap.event.revised.v1 title",
            // which photo and how many there are: an id and a count, held by their definitions; never what one shows
            "id.sigap.report.photo-added.v1 photoId", "id.sigap.report.photo-added.v1 photos", "id.sigap.report.photo-hidden.v1 photoId",
            "id.sigap.report.photo-hidden.v1 photos", "id.sigap.report.photo-restored.v1 photoId", "id.sigap.report.photo-restored.v1 photos");

    static List<String> types() {
        return Contracts.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_says_who_it_is_and_when_the_thing_was_seen(String type) {
        JsonNode schema = Contracts.schema(type);
        assertThat(type).matches("id[.]sigap[.][a-z]+[.][a-z-]+[.]v[1-9][0-9]*");
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asString()).endsWith("/events/" + type + Contracts.SCHEMA);
        assertThat(schema.get("title").asString()).isNotBlank();
        assertThat(schema.get("description").asString()).contains("Subject: ");
        assertThat(SchemaWalk.places(type, Contracts.JSON.createObjectNode()).getFirst().required()).contains("observedAt");
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_schema_has_room_for_personal_data(String type) {
        assertThat(SchemaWalk.propertyNames(type))
                .filteredOn(name -> PERSONAL.matcher(name).matches() && !ALLOWED.contains(type + " " + name))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "reporterName", "phone", "noHp", "text", "nik", "email", "photoUrl", "senderId"})
    void the_pattern_for_personal_data_finds(String name) {
        assertThat(PERSONAL.matcher(name).matches()).isTrue();
    }

    @Test
    void nothing_on_the_allow_list_has_gone() {
        assertThat(ALLOWED).allSatisfy(entry -> {
            String[] words = entry.split(" ");
            assertThat(SchemaWalk.propertyNames(words[0])).contains(words[1]);
        });
    }

    @Test
    void every_string_is_held_by_a_pattern_a_list_or_a_length() {
        assertThat(Contracts.schema("common").get("$defs").properties())
                .filteredOn(entry -> entry.getValue().path("type").asString("").equals("string"))
                .allMatch(entry -> entry.getValue().has("pattern") || entry.getValue().has("maxLength"));
        for (String type : types()) {
            assertThat(Contracts.schema(type).findValues("type")).as(type).noneMatch(kind -> kind.asString().equals("string"));
        }
    }

    @Test
    void every_shared_definition_is_used() {
        StringBuilder all = new StringBuilder();
        types().forEach(type -> all.append(Contracts.schema(type)));
        all.append(Contracts.schema("common"));
        assertThat(Contracts.schema("common").get("$defs").propertyNames())
                .allMatch(name -> all.indexOf("#/$defs/" + name + "\"") >= 0);
    }
}
