package id.sigap.contracts;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples keep the schemas, and the schemas can say no. */
class ExamplesTest {

    static List<Example> examples() {
        return Contracts.types().stream().flatMap(type -> Contracts.examplesOf(type).stream()).toList();
    }

    static List<String> types() {
        return Contracts.types();
    }

    @Test
    void every_schema_has_an_example_and_every_example_a_schema() {
        assertThat(Resources.list("events/examples", ".json").stream().map(ExamplesTest::typeOfFile).distinct())
                .containsExactlyInAnyOrderElementsOf(Contracts.types());
        assertThat(Contracts.types()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_first_example_of_a_type_is_the_golden_one(String type) {
        assertThat(Contracts.examplesOf(type).getFirst()).isSameAs(Contracts.example(type));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_keeps_its_schema(Example example) {
        assertThat(Contracts.validate(example.type(), example.body())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_the_headers_of_its_file_and_producer(Example example) {
        assertThat(Contracts.validateHeaders(example.headers())).isEmpty();
        assertThat(example.type()).isEqualTo(typeOfFile(example.name() + ".json"));
        String subject = example.headers().get("ce_subject");
        assertThat(example.key()).isEqualTo(subject);
        long sequence = Long.parseLong(example.headers().get("ce_sequence"));
        assertThat(example.headers().get("ce_id")).isEqualTo(subject + "-" + sequence);
        assertThat(example.headers().get("ce_source")).isEqualTo("//sigap/" + Topics.named(example.topic()).producer());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_was_seen_after_it_was_recorded(Example example) {
        String observed = Contracts.JSON.readTree(example.body()).get("observedAt").asString();
        assertThat(observed).isLessThanOrEqualTo(example.headers().get("ce_time"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_body_without_one_of_its_required_members_is_refused(Example example) {
        for (SchemaWalk.Place place : places(example)) {
            for (String name : place.required()) {
                JsonNode removed = place.object().remove(name);
                assertThat(removed).as("%s%s is required but the example has none", place.path(), name).isNotNull();
                assertThat(refusals(example, place)).as("%s/%s removed", place.path(), name).isNotEmpty();
                place.object().set(name, removed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_body_with_an_unknown_member_anywhere_is_refused(Example example) {
        for (SchemaWalk.Place place : places(example)) {
            place.object().put("surprise", 1);
            assertThat(refusals(example, place)).as("surprise at %s", place.path()).isNotEmpty();
            place.object().remove("surprise");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_member_of_another_kind_is_refused(Example example) {
        for (SchemaWalk.Place place : places(example)) {
            for (String name : List.copyOf(place.object().propertyNames())) {
                JsonNode before = place.object().get(name);
                place.object().putArray(name).addArray();
                assertThat(refusals(example, place)).as("%s/%s as [[]]", place.path(), name).isNotEmpty();
                place.object().set(name, before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2022-02-25T01:43:50Z", "2022-02-25T01:43:50.123456Z", "2022-02-25T08:43:50.000+07:00", "2022-02-25", ""
    })
    void an_instant_is_utc_with_three_decimals_and_nothing_else(String instant) {
        assertThat(changed("id.sigap.alert.exhausted.v1", "/observedAt", "\"" + instant + "\"")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0812", "90.001", "-90.001", "\"0.081\"", "null"})
    void a_latitude_is_a_number_of_three_decimals_on_earth(String lat) {
        assertThat(changed("id.sigap.incident.opened.v1", "/point/lat", lat)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.001", "0.15", "0.150", "-90", "89.999", "5e-3"})
    void the_equator_and_the_south_are_places(String lat) {
        assertThat(changed("id.sigap.incident.opened.v1", "/point/lat", lat)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1308", "13.8", "13.08.", "13.08.13.20", "id", ""})
    void a_region_is_whole_segments_of_a_kemendagri_code(String region) {
        assertThat(changed("id.sigap.incident.opened.v1", "/region", "\"" + region + "\"")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pak Budi bilang tidak", "rumour", "A", ""})
    void a_reason_is_a_code_and_cannot_hold_a_sentence(String reason) {
        assertThat(changed("id.sigap.incident.rejected.v1", "/reason", "\"" + reason + "\"")).isNotEmpty();
    }

    @Test
    void a_word_outside_the_list_is_refused() {
        assertThat(changed("id.sigap.incident.opened.v1", "/hazard", "\"galodo\"")).isNotEmpty();
        assertThat(changed("id.sigap.incident.opened.v1", "/severity", "\"kritis\"")).isNotEmpty();
        assertThat(changed("id.sigap.volunteer.changed.v1", "/tier", "\"SENIOR\"")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}", "{\"observedAt\":\"2022-02-25T01:43:50.000Z\",\"observedAt\":1}"})
    void what_is_no_single_object_is_refused_and_not_thrown(String json) {
        assertThat(Contracts.validate("id.sigap.alert.exhausted.v1", json.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static List<SchemaWalk.Place> places(Example example) {
        return SchemaWalk.places(example.type(), Contracts.JSON.readTree(example.body()));
    }

    private static List<String> refusals(Example example, SchemaWalk.Place changed) {
        return Contracts.validate(example.type(), changed.root());
    }

    private static List<String> changed(String type, String pointer, String json) {
        ObjectNode body = (ObjectNode) Contracts.JSON.readTree(Contracts.example(type).body());
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) body.at(pointer.substring(0, slash))).set(pointer.substring(slash + 1), Contracts.JSON.readTree(json));
        return Contracts.validate(type, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String typeOfFile(String file) {
        return file.replaceFirst("(\\.v[0-9]+)(\\..*)?[.]json$", "$1");
    }
}
