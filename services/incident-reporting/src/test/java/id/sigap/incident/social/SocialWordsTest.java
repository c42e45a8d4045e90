package id.sigap.incident.social;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.report.application.ReportFacts;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.model.Link;
import id.sigap.incident.report.model.Report;
import id.sigap.kit.event.EventJson;

import static id.sigap.incident.Samples.NOON;
import static id.sigap.incident.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

/** Which messages tell of a person in need and not of a disaster. */
class SocialWordsTest {

    static final String ID = "11111111-1111-4111-8111-111111111111";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "ada nenek terlantar di Silayang, sudah tiga hari tidak makan | LANSIA",
        "lansia hidup sebatang kara di Panti Selatan, tidak ada yang mengurus | LANSIA",
        "inyiak tuo talantar di pasa rao, ndak ado nan mauruih | LANSIA",
        "ODGJ mengamuk di pasar Cubadak | ODGJ",
        "orang gila berkeliaran di simpang empat | ODGJ",
        "pemuda dipasung keluarganya di Koto Rajo | ODGJ",
        "penyandang disabilitas di Binjai butuh kursi roda | DISABILITAS",
        "anak terlantar ditemukan di terminal Bonjol | ANAK",
        "bayi dibuang di depan mushala Talu | ANAK",
        "orang terlantar kehabisan ongkos di Lubuk Sikaping | TERLANTAR",
        "gelandangan tidur di emperan toko di Panti | TERLANTAR",
        "nenek terjepit reruntuhan gempa di Malampah | -",
        "anak hilang sejak sore di Kajai | -",
        "banjir di Panti, lansia terlantar di pengungsian | -",
        "kami di Malampah butuh selimut | -",
        "terima kasih panti jompo | -",
    })
    void words_say_what_kind_of_need_it_is(String text, String kind) {
        assertThat(Samples.received(text).report().understood().social()).isEqualTo(kind == null ? null : SocialKind.valueOf(kind));
    }

    @Test
    void it_goes_to_the_tksk_and_never_to_an_incident() {
        Report report = Samples.received("ada nenek terlantar di Silayang").report();
        assertThat(report.state()).isEqualTo(Report.State.SOCIAL);
        assertThat(report.awaitsLinking()).isFalse();
        assertThat(report.awaitsItsCause()).isFalse();
        assertThat(report.link(new Link(ID, ID, true, "OPENS", null, null, 1, NOON, null), Hazard.LAINNYA)).isNull();
        assertThat(report.understood().counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void without_a_kecamatan_it_waits_at_the_desk_and_follows_nothing() {
        Report report = Samples.received("ada nenek terlantar, butuh makanan").report();
        assertThat(report.state()).isEqualTo(Report.State.QUEUED);
        assertThat(report.awaitsItsCause()).isFalse();
        assertThat(report.social("desk", NOON, SocialKind.LANSIA, "13.08.15").report().state()).isEqualTo(Report.State.SOCIAL);
    }

    @Test
    void what_was_chosen_by_hand_needs_no_words() {
        ReportIncident chosen = new ReportIncident(said("mohon didatangi, dekat balai nagari", null, null), null, "13.08.15", null, Counts.NONE, Set.of(),
                SocialKind.DISABILITAS, ReportIncident.Origin.UNKNOWN);
        Report report = Samples.intake().receive(chosen, NOON, 1).report();
        assertThat(report.state()).isEqualTo(Report.State.SOCIAL);
        assertThat(report.understood().social()).isEqualTo(SocialKind.DISABILITAS);
        ReportIncident disaster = new ReportIncident(said("ODGJ membakar rumah", null, null), "kebakaran", "13.08.15", null, Counts.NONE);
        assertThat(Samples.intake().receive(disaster, NOON, 1).report().understood().social()).as("a hazard was chosen").isNull();
    }

    @Test
    void nothing_of_the_person_is_told() {
        ReportIncident whole = new ReportIncident(said("ODGJ di Silayang, butuh obat dan makanan, 2 orang luka", new Point(0.3207, 100.2371), 5.0),
                null, null, null, new Counts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13), Set.of(), SocialKind.ODGJ, ReportIncident.Origin.UNKNOWN);
        var facts = ReportFacts.change(Samples.intake().receive(whole, NOON, 1)).facts();
        assertThat(facts).extracting(f -> f.type()).containsExactly("id.sigap.report.received.v1", "id.sigap.report.social.v1");
        assertThat(facts).allSatisfy(f -> {
            assertThat(EventJson.create().mapper().writeValueAsString(f.body())).doesNotContain("ODGJ", "obat", "makanan", "lat", "2001", "counts", "accuracy");
            assertThat(f.region()).isEqualTo("13.08.15");
        });
    }
}
