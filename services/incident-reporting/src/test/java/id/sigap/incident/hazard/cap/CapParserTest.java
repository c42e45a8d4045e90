package id.sigap.incident.hazard.cap;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Random;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.incident.hazard.HazardSamples;

import static id.sigap.incident.hazard.HazardSamples.bytes;
import static id.sigap.incident.hazard.HazardSamples.cap;
import static id.sigap.incident.hazard.HazardSamples.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class CapParserTest {

    static final Instant SENT = Instant.parse("2026-09-11T18:55:00Z");
    static final String GOOD = cap("uji.2026.001", "Actual", "Alert", "", SENT, SENT.plusSeconds(7_200));

    @Test
    void a_warning_is_read() throws CapProblem {
        CapAlert alert = CapParser.parse(bytes(GOOD));
        assertThat(alert.identifier()).isEqualTo("uji.2026.001");
        assertThat(alert.sent()).isEqualTo(SENT);
        assertThat(alert.preferred().expires()).isEqualTo(SENT.plusSeconds(7_200));
        assertThat(alert.preferred().areas().getFirst().polygons()).hasSize(1);
        assertThat(CapParser.parse(bytes(GOOD.replace("cap:1.2", "cap:1.1"))).identifier()).as("1.1 is met in the wild").isEqualTo(alert.identifier());
    }

    @Test
    void an_update_names_what_it_replaces() throws CapProblem {
        CapAlert update = CapParser.parse(bytes(cap("uji.2", "Actual", "Update", reference("uji.1", SENT), SENT, SENT.plusSeconds(60))));
        assertThat(update.references()).containsExactly(new CapAlert.Reference("cuaca.uji@contoh.example", "uji.1", SENT));
    }

    @Test
    void an_envelope_that_says_exercise_makes_it_one() throws CapProblem {
        String inside = GOOD.substring(GOOD.indexOf("<alert"));
        String envelope = "<EDXLDistribution xmlns=\"urn:oasis:names:tc:emergency:EDXL:DE:1.0\"><distributionID>1</distributionID><distributionStatus>%s"
                + "</distributionStatus><contentObject><xmlContent><embeddedXMLContent>%s</embeddedXMLContent></xmlContent></contentObject></EDXLDistribution>";
        assertThat(CapParser.parse(bytes(envelope.formatted("Actual", inside))).status()).isEqualTo("Actual");
        assertThat(CapParser.parse(bytes(envelope.formatted("Exercise", inside))).status()).isEqualTo("Exercise");
        assertThatThrownBy(() -> CapParser.parse(bytes(envelope.formatted("", inside)))).isInstanceOf(CapProblem.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<identifier>uji.2026.001</identifier> | | alert.identifier",
        "uji.2026.001 | uji 2026 | alert.identifier",
        "uji.2026.001 | a,b | alert.identifier",
        "<sent>2026-09-12T01:55:00+07:00 | <sent>2026-09-12T01:55:00Z | alert.sent",
        "<sent>2026-09-12T01:55:00+07:00 | <sent>2026-09-12T01:55:00.000+07:00 | alert.sent",
        "<sent>2026-09-12T01:55:00+07:00 | <sent>2026-13-12T01:55:00+07:00 | alert.sent",
        "<status>Actual | <status>actual | alert.status",
        "<msgType>Alert | <msgType>Warning | alert.msgType",
        "<msgType>Alert | <msgType>Update | alert.references",
        "<msgType>Alert | <msgType>Cancel | alert.references",
        "<scope>Public</scope> | <scope>Public</scope><restriction>x</restriction> | alert.restriction",
        "<scope>Public</scope> | <scope>Private</scope> | alert.addresses",
        "<scope>Public</scope> | <scope>Public</scope><scope>Public</scope> | alert.scope",
        "<scope>Public</scope> | <scope>Public</scope><references>a,b</references> | alert.references",
        "<scope>Public</scope> | <scope>Public</scope><references>cuaca.uji@contoh.example,uji.2026.001,2026-09-12T01:55:00+07:00</references> | alert.references",
        "<category>Met</category> | | alert.info[0].category",
        "<category>Met | <category>Weather | alert.info[0].category[0]",
        "<urgency>Immediate</urgency> | | alert.info[0].urgency",
        "<severity>Moderate | <severity>Bad | alert.info[0].severity",
        "<certainty>Observed | <certainty>Very Likely | alert.info[0].certainty",
        "<expires>2026-09-12T03:55:00+07:00 | <expires>2026-09-12T01:00:00+07:00 | alert.info[0].expires",
        "<event>Hujan Lebat dan Petir</event> | <event> </event> | alert.info[0].event",
        "<areaDesc>Tigo Nagari</areaDesc> | | alert.info[0].area[0].areaDesc",
        "0.05,100.12 -0.05,100.12 -0.05,100.00</ | 0.05,100.12 -0.05,100.12 -0.05,100.01</ | alert.info[0].area[0].polygon[0]",
        "-0.05,100.00 0.05,100.00 0.05,100.12 -0.05,100.12 -0.05,100.00 | -0.05,100.00 0.05,100.00 -0.05,100.00 | alert.info[0].area[0].polygon[0]",
        "-0.05,100.00 0.05,100.00 0.05,100.12 -0.05,100.12 -0.05,100.00 | 0,100 1,101 0,101 1,100 0,100 | alert.info[0].area[0].polygon[0]",
        "-0.05,100.00 0.05,100.00 0.05,100.12 -0.05,100.12 -0.05,100.00 | 100.0,0 100,1 101,1 100.0,0 | alert.info[0].area[0].polygon[0]",
        "</polygon> | </polygon><circle>0,100</circle> | alert.info[0].area[0].circle[0]",
        "</polygon> | </polygon><ceiling>10</ceiling> | alert.info[0].area[0].ceiling",
        "</polygon> | </polygon><geocode><valueName>a</valueName></geocode> | alert.info[0].area[0].geocode[0].value",
        "<senderName>Uji Coba</senderName> | <surprise>1</surprise> | alert.info[0].surprise",
        "<language>id</language><category>Met</category> | <category>Met</category><language>id</language> | alert.info[0].language",
        "cap:1.2 | cap:9.9 | alert",
    })
    void what_breaks_a_rule_is_refused_and_the_element_named(String good, String bad, String element) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> CapParser.parse(bytes(GOOD.replace(good, bad == null ? "" : bad)))).isInstanceOf(CapProblem.class)
                .satisfies(e -> assertThat(((CapProblem) e).element()).isEqualTo(element));
    }

    @Test
    void a_headline_is_short() {
        assertThatThrownBy(() -> CapParser.parse(bytes(GOOD.replace("Hujan lebat di Tigo Nagari", "x".repeat(141))))).isInstanceOf(CapProblem.class)
                .satisfies(e -> assertThat(((CapProblem) e).element()).isEqualTo("alert.info[0].headline"));
    }

    @Test
    void utc_is_written_as_minus_zero_and_the_equator_is_a_place() throws CapProblem {
        CapAlert alert = CapParser.parse(bytes(GOOD.replace("<sent>2026-09-12T01:55:00+07:00", "<sent>2026-09-11T18:55:00-00:00")
                .replace("-0.05,100.00 0.05,100.00 0.05,100.12 -0.05,100.12 -0.05,100.00", "0,100 0.0,100.1 0.1,100.1 0,100")));
        assertThat(alert.sent()).isEqualTo(SENT);
    }

    @Test
    void as_large_as_bmkg_sends_them_is_fine_and_larger_is_not() throws CapProblem {
        assertThat(CapParser.parse(bytes(withPolygons(150, 3_072))).preferred().areas().getFirst().polygons()).hasSize(150);
        assertThatThrownBy(() -> CapParser.parse(bytes(withPolygons(150, 9_000)))).isInstanceOf(CapProblem.class);
        assertThatThrownBy(() -> CapParser.parse(bytes(withPolygons(500, 3_000)))).isInstanceOf(CapProblem.class);
    }

    private static String withPolygons(int polygons, int points) {
        StringBuilder all = new StringBuilder();
        int corners = points / polygons;
        for (int p = 0; p < polygons; p++) {
            StringBuilder ring = new StringBuilder();
            for (int i = 0; i < corners; i++) {
                double turn = 2 * Math.PI * (i % (corners - 1)) / (corners - 1);
                ring.append(i == 0 ? "" : " ").append(String.format(java.util.Locale.ROOT, "%.5f,%.5f", 0.1 * Math.sin(turn), 100 + 0.1 * Math.cos(turn)));
            }
            all.append("<polygon>").append(ring).append("</polygon>");
        }
        return GOOD.replaceAll("<polygon>.*</polygon>", all.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "{}", "<alert/>", "not xml", "<?xml version=\"1.0\"?>", "<a><b></a>", "\u0000",
        "<!DOCTYPE alert [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><alert>&c;</alert>",
        "<!DOCTYPE alert SYSTEM \"file:///etc/passwd\"><alert/>", "<!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><alert>&x;</alert>",
        "<!DOCTYPE alert [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]><alert/>", "<alert>&undefined;</alert>",
    })
    void hostile_and_empty_input_is_refused_without_a_word_of_it(String xml) {
        assertThatThrownBy(() -> CapParser.parse(bytes(xml))).isInstanceOf(CapProblem.class)
                .satisfies(e -> assertThat(((CapProblem) e).what()).doesNotContain("passwd", "aaaa", "file:"));
    }

    @Test
    void too_deep_and_too_many_is_refused() {
        assertThatThrownBy(() -> CapParser.parse(bytes("<a>".repeat(50_000)))).isInstanceOf(CapProblem.class);
        assertThatThrownBy(() -> CapParser.parse(bytes("<a>".repeat(100) + "</a>".repeat(100)))).isInstanceOf(CapProblem.class);
        assertThatThrownBy(() -> CapParser.parse(bytes("<a>" + "<b/>".repeat(250_000) + "</a>"))).isInstanceOf(CapProblem.class);
        assertThatThrownBy(() -> CapParser.parse(bytes("<a " + "b".repeat(100) + "='1' ".repeat(3) + "/>"))).isInstanceOf(CapProblem.class);
    }

    @Test
    void whatever_happens_to_a_message_it_is_read_or_refused() {
        Random random = new Random(20260911);
        for (int i = 0; i < 3_000; i++) {
            byte[] mutated = HazardFuzz.mutate(random, bytes(GOOD));
            try {
                CapParser.parse(mutated);
            } catch (CapProblem refused) {
                assertThat(refused.element()).isNotBlank();
            }
        }
    }

    @Test
    void our_own_messages_keep_the_schema_and_what_keeps_it_is_read() throws Exception {
        var xsd = HazardSamples.capture("cap/cap12.xsd");
        assumeThat(xsd).isPresent();
        // the schema imports xmldsig only for signatures, which are left out here
        String withoutSignature = new String(xsd.get(), java.nio.charset.StandardCharsets.UTF_8).replaceAll("<import[^>]*/>", "")
                .replaceAll("<(xs:)?any [^>]*/>", "").replaceAll("<(xs:)?element ref\\s*=\\s*\"ds:[^>]*/>", "");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var validator = factory.newSchema(new StreamSource(new ByteArrayInputStream(bytes(withoutSignature)))).newValidator();
        for (String message : new String[] {GOOD, cap("u.2", "Exercise", "Update", reference("u.1", SENT), SENT, SENT.plusSeconds(60)), withPolygons(150, 3_072),
                new String(HazardSamples.capture("cap/own_exercise_pasaman_cap12.xml").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8)}) {
            validator.validate(new StreamSource(new ByteArrayInputStream(bytes(message))));
            CapParser.parse(bytes(message));
        }
    }
}
