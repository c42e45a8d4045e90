package id.sigap.dispatch.needs.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

import id.sigap.dispatch.needs.model.Need;
import id.sigap.dispatch.needs.model.NeedsTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NeedsFileTest {

    static final String SEVERITIES = "{KRITIS: [{competence: TRC, count: 2, within: 60}], TINGGI: [{competence: TRC, count: 1, within: 60}], "
            + "SEDANG: [{competence: TRC, count: 1, within: 60}], RENDAH: [{competence: PENDATAAN, count: 1, within: 60}]}";

    final NeedsTable bundled = NeedsFile.read(new ClassPathResource("resource-dispatch/needs.yml"));

    @Test
    void the_bundled_file_covers_at_least_ten_hazards_and_everything_else() {
        assertThat(bundled.byHazard()).hasSizeGreaterThan(10).containsKeys("gempa_bumi", "banjir", "banjir_bandang", "tanah_longsor",
                "cuaca_ekstrem", "angin_puting_beliung", "kebakaran", "kekeringan", "erupsi", "orang_hilang", "lainnya");
        assertThat(bundled.of("gempa_bumi", "KRITIS")).extracting(n -> n.count() + " " + n.competence())
                .containsExactly("3 RESCUE", "2 TRC", "2 SHELTER", "2 DAPUR_UMUM", "2 LDP");
        assertThat(bundled.of("wabah", "KRITIS")).isEqualTo(bundled.of("lainnya", "KRITIS"));
    }

    @Test
    void one_incident_leaves_people_for_the_next() {
        // ready and certified in the seed of Kab. Pasaman, all pillars
        Map<String, Integer> ready = Map.of("RESCUE", 17, "TRC", 12, "SHELTER", 16, "DAPUR_UMUM", 12, "LDP", 38, "LOGISTIK", 20,
                "PENDATAAN", 62, "POSKO", 11);
        assertThat(bundled.byHazard().values()).allSatisfy(severities -> severities.values().forEach(needs -> needs
                .forEach(n -> assertThat(n.count() * 4).as("%s", n).isLessThanOrEqualTo(ready.get(n.competence())))));
    }

    @Test
    void a_file_in_place_of_the_bundled_one_is_used_as_it_is() {
        NeedsTable own = read("hazards: {lainnya: " + SEVERITIES + "}");

        assertThat(own.of("banjir", "KRITIS")).isEqualTo(List.of(new Need("TRC", 2, 60)));
        assertThat(own.of("banjir", "LUAR_BIASA")).as("a severity of later").isEqualTo(own.of("banjir", "TINGGI"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
            "hazards: {}                                                       | hazards.lainnya is missing",
            "[]                                                                | hazards must be a map",
            "hazards: {banjir: {KRITIS: []}}                                   | hazards.banjir.KRITIS must have 1 to 8 lines",
            "hazards: {banjir: {KRITIS: [{competence: TRC, count: 0, within: 60}]}}   | hazards.banjir.KRITIS[0].count must be a whole number from 1 to 10",
            "hazards: {banjir: {KRITIS: [{competence: TRC, count: 11, within: 60}]}}  | hazards.banjir.KRITIS[0].count must be",
            "hazards: {banjir: {KRITIS: [{competence: TRC, count: '2', within: 60}]}} | hazards.banjir.KRITIS[0].count must be",
            "hazards: {banjir: {KRITIS: [{competence: TRC, count: 2}]}}               | hazards.banjir.KRITIS[0].within must be",
            "hazards: {banjir: {KRITIS: [{competence: TERBANG, count: 2, within: 60}]}} | hazards.banjir.KRITIS[0].competence is no competence",
            "hazards: {banjir: {GAWAT: []}}                                    | hazards.banjir.GAWAT is no severity",
            "hazards: {galodo: {}}                                             | hazards.galodo is no hazard",
            "hazards: {banjir: {KRITIS: [{competence: TRC, count: 1, within: 60}, {competence: TRC, count: 1, within: 60}]}} | is there twice",
            "hazards: {banjir: {}, banjir: {}}                                 | is not YAML",
            "hazards: {                                                        | is not YAML",
            "hazards: !!java.net.URL ['http://contoh.example']                 | is not YAML"})
    void what_is_wrong_is_named_with_its_place(String yaml, String problem) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(NeedsFile.Invalid.class).hasMessageContaining(problem);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThatThrownBy(() -> read("hazards: {galodo: {}, banjir: {KRITIS: [{competence: TRC, count: 99, within: 0}]}}"))
                .hasMessageContaining("galodo").hasMessageContaining("count").hasMessageContaining("within").hasMessageContaining("lainnya");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> NeedsFile.read(new FileSystemResource("/nowhere/needs.yml"))).isInstanceOf(NeedsFile.Invalid.class)
                .hasMessageContaining("/nowhere/needs.yml").hasMessageContaining("cannot be read");
    }

    private static NeedsTable read(String yaml) {
        return NeedsFile.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "test"));
    }
}
