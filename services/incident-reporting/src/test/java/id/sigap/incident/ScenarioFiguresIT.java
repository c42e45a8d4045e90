package id.sigap.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published figures of the 2022 earthquake, contradictions and corrections included, as the API gives them back at every moment:
 * region, time, source, what counts and by which rule. The whole table is kept in {@code figures/pasaman-2022-table.md}.
 */
class ScenarioFiguresIT {

    static final PasamanFigures PLAYED = PasamanFigures.played();

    /** What could be read where and when. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13.08.13      | 2022-02-25T11:30 | dead                 | BPBD Pasaman                        | 3
            13.08.13      | 2022-02-25T11:30 | injured              | BPBD Pasaman                        | 30
            13.12         | 2022-02-25T12:00 | dead                 | BNPB                                | 2
            13            | 2022-02-25T16:30 | housesMedium         | Pusdalops BNPB (tempo)              | 300
            13            | 2022-02-25T16:30 | housesLight          | Pusdalops BNPB (saluransatu)        | 300
            13            | 2022-02-25T16:30 | housesLight          | Pusdalops BNPB (tempo)              | 10
            13            | 2022-02-25T16:30 | houses               | Pusdalops BNPB (tempo)              | 410
            13            | 2022-02-25T16:30 | dead                 | Pusdalops BNPB (tempo)              | 7
            13            | 2022-02-25T16:30 | injured              | Pusdalops BNPB (tempo)              | 85
            13            | 2022-02-25T16:30 | displacedPeople      | Pusdalops BNPB (tempo)              | 5.000
            13            | 2022-02-25T16:30 | shelterSites         | Pusdalops BNPB (tempo)              | 35
            13.08         | 2022-02-25T16:30 | dead                 | Pusdalops BNPB (tempo)              | 4
            13.12         | 2022-02-25T16:30 | dead                 | Pusdalops BNPB (tempo)              | 3
            13            | 2022-02-25T18:00 | injured              | Kemensos                            | 85
            13.12         | 2022-02-25T20:00 | displacedPeople      | Bupati Pasaman Barat                | ±10.000
            13.12         | 2022-02-25T20:00 | houses               | Bupati Pasaman Barat                | 500
            13.08.13.2001 | 2022-02-25T20:00 | displacedOutside     | Posko Padang Tarok                  | 700
            13.08.13.2001 | 2022-02-26T20:00 | displacedOutside     | Posko Padang Tarok                  | 839
            13.08.13.2001 | 2022-02-27T20:00 | displacedOutside     | Posko Padang Tarok                  | 1.139
            13.08.13.2001 | 2022-02-28T20:00 | displacedOutside     | Posko Padang Tarok                  | 1.009
            13.08.13.2001 | 2022-03-01T20:00 | displacedOutside     | Posko Padang Tarok                  | 850
            13.08.13.2001 | 2022-03-02T12:00 | displacedOutside     | Posko Padang Tarok                  | 450
            13.08.13.2001 | 2022-03-02T20:00 | displacedOutside     | Posko Padang Tarok                  | nihil
            13.08.13      | 2022-02-27T21:00 | displacedPeople      | Rapat gabungan Bupati Pasaman       | 4.407
            13.08.13      | 2022-02-27T21:00 | displacedHouseholds  | Rapat gabungan Bupati Pasaman       | 1.047
            13.08         | 2022-02-28T12:00 | missing              | Bupati Pasaman                      | 4
            13            | 2022-03-01T17:45 | displacedPeople      | BNPB                                | 14.785
            13            | 2022-03-01T17:45 | displacedPeople      | Jumlah bagian                       | 14.785
            13.12         | 2022-03-01T17:45 | displacedPeople      | BNPB                                | 8.000
            13.08         | 2022-03-01T17:45 | displacedPeople      | BNPB                                | 6.785
            13            | 2022-03-03T12:00 | housesUnverified     | BNPB                                | 1.754
            13            | 2022-03-03T12:00 | housesHeavy          | BNPB                                | 2
            13            | 2022-03-05T23:00 | housesHeavy          | BNPB                                | 653
            13            | 2022-03-05T23:00 | housesHeavy          | BNPB (judul pikiran-rakyat)         | 683
            13            | 2022-03-05T23:00 | housesMedium         | BNPB                                | 375
            13            | 2022-03-05T23:00 | housesLight          | BNPB                                | 737
            13            | 2022-03-05T23:00 | housesUnverified     | BNPB                                | 4.831
            13            | 2022-03-05T23:00 | dead                 | BNPB                                | 18
            13.08         | 2022-03-07T11:00 | dead                 | Komandan Tanggap Darurat Pasaman    | 10
            13.08         | 2022-03-07T11:00 | missing              | Komandan Tanggap Darurat Pasaman    | 4
            13.08         | 2022-03-07T12:00 | dead                 | Komandan Tanggap Darurat Pasaman    | 14
            13.08         | 2022-03-07T12:00 | missing              | Komandan Tanggap Darurat Pasaman    | nihil
            13.08         | 2022-03-07T12:00 | dead                 | Republika                           | 8
            13.08         | 2022-03-07T12:00 | houses               | Komandan Tanggap Darurat Pasaman    | 1.816
            13.08         | 2022-03-07T12:00 | displacedPeople      | Komandan Tanggap Darurat Pasaman    | 5.207
            13.08         | 2022-03-07T12:00 | displacedInSites     | Komandan Tanggap Darurat Pasaman    | 3.021
            13.08         | 2022-03-07T12:00 | displacedBeforeHouse | Komandan Tanggap Darurat Pasaman    | 2.186
            13.08         | 2022-03-07T12:00 | shelterSites         | Komandan Tanggap Darurat Pasaman    | 11
            13.08         | 2022-03-08T12:00 | houses               | Suara                               | 2.022
            """)
    void a_published_figure_stands_there_under_its_source(String region, String wib, String figure, String office, String text) {
        JsonNode figures = PLAYED.figures(region, wib + ":00+07:00");
        assertThat(figures.path("figures").valueStream().filter(f -> f.path("figure").asString().equals(figure))
                .flatMap(f -> f.path("lines").valueStream()).filter(l -> PasamanFigures.office(l).equals(office))
                .map(l -> l.path("value").path("text").asString())).as(region + " " + wib + " " + figure).containsExactly(text);
    }

    /** Which number is proposed, and whether sources contradict each other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13    | 2022-02-25T16:30 | housesLight     | 10      | PERSON        | true
            13    | 2022-02-25T18:00 | dead            | 7       | VERIFIED      | false
            13.08 | 2022-03-07T12:00 | dead            | 14      | VERIFIED      | true
            13.08 | 2022-03-07T12:00 | missing         | nihil   | NOT_OVERTAKEN | false
            13    | 2022-03-05T23:00 | housesHeavy     | 653     | VERIFIED      | true
            13.08.13 | 2022-02-27T21:00 | displacedPeople | 4.407 | NOT_PARTIAL   | false
            13    | 2022-03-07T12:00 | dead            | 18      | FRESH         | false
            13    | 2022-03-03T12:00 | housesHeavy     | 2       | FRESH         | false
            13    | 2022-03-05T23:00 | housesLight     | 737     | FRESH         | false
            13    | 2022-03-01T17:45 | displacedPeople | 14.785  | FRESH         | false
            """)
    void the_proposed_figure_says_by_which_rule(String region, String wib, String figure, String text, String rule, boolean conflict) {
        JsonNode one = PLAYED.figures(region, wib + ":00+07:00").path("figures").valueStream()
                .filter(f -> f.path("figure").asString().equals(figure)).findFirst().orElseThrow();
        assertThat(one.path("value").path("text").asString()).isEqualTo(text);
        assertThat(one.path("rule").asString()).isEqualTo(rule);
        assertThat(one.path("conflict").asBoolean()).isEqualTo(conflict);
    }

    @Test
    void evacuees_in_agam_are_guests_there_and_counted_in_pasaman_only() {
        JsonNode agam = PLAYED.figures("13.06", "2022-03-01T20:00:00+07:00");
        assertThat(agam.path("figures").size()).as("Agam has no displaced of its own").isZero();
        JsonNode guests = agam.path("guests");
        assertThat(guests.size()).isEqualTo(1);
        assertThat(guests.path(0).path("people").path("text").asString()).isEqualTo("850");
        assertThat(guests.path(0).path("home").asString()).isEqualTo("13.08.13.2001");
        JsonNode outside = PLAYED.figures("13", "2022-03-01T20:00:00+07:00").path("figures").valueStream()
                .filter(f -> f.path("figure").asString().equals("displacedOutside")).findFirst().orElseThrow();
        assertThat(outside.path("value").path("text").asString()).as("once in the province").isEqualTo("850");
    }

    @Test
    void the_whole_table_is_as_it_was_agreed() throws IOException {
        List<String> moments = List.of("2022-02-25T11:30 13.08.13", "2022-02-25T12:00 13.12", "2022-02-25T16:30 13", "2022-02-25T16:30 13.08",
                "2022-02-25T16:30 13.12", "2022-02-25T18:00 13", "2022-02-25T20:00 13.12", "2022-02-25T20:00 13.08.13.2001",
                "2022-02-26T20:00 13.08.13.2001", "2022-02-27T20:00 13.08.13.2001", "2022-02-27T21:00 13.08.13", "2022-02-28T12:00 13.08",
                "2022-02-28T20:00 13.08.13.2001", "2022-03-01T17:45 13", "2022-03-01T17:45 13.08", "2022-03-01T20:00 13.08.13.2001",
                "2022-03-02T12:00 13.08.13.2001", "2022-03-02T20:00 13.08.13.2001", "2022-03-03T12:00 13", "2022-03-05T23:00 13",
                "2022-03-07T11:00 13.08", "2022-03-07T12:00 13.08", "2022-03-07T12:00 13", "2022-03-08T12:00 13.08");
        List<String> table = new ArrayList<>(List.of("| moment (WIB) | region | figure | source | as of | value | counts | rule |",
                "|---|---|---|---|---|---|---|---|"));
        for (String moment : moments) {
            String[] when = moment.split(" ");
            PLAYED.figures(when[1], when[0] + ":00+07:00").path("figures").forEach(f -> f.path("lines")
                    .forEach(l -> table.add(row(when[0], when[1], f, l))));
        }
        Path made = Path.of("target/pasaman-2022-table.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, String.join("\n", table) + "\n");
        assertThat(table).as("compare " + made.toAbsolutePath()).isEqualTo(PasamanFigures.lines("/figures/pasaman-2022-table.md"));
    }

    private static String row(String moment, String region, JsonNode figure, JsonNode line) {
        boolean chosen = line.path("source").path("key").asString().equals(figure.path("source").asString(null));
        String value = line.path("value").path("text").asString();
        if (line.path("incomplete").asBoolean()) {
            value += line.path("expected").asInt() > 1 ? " (tidak lengkap, " + line.path("known").asInt() + " dari " + line.path("expected").asInt() + ")"
                    : " (tidak lengkap)";
        }
        String flags = (line.path("overtaken").asBoolean() ? " (sudah dinyatakan meninggal)" : "")
                + (line.path("verified").asBoolean() ? "" : " (belum terverifikasi)");
        String asOf = OffsetDateTime.parse(line.path("asOf").asString()).withOffsetSameInstant(ZoneOffset.ofHours(7))
                .format(DateTimeFormatter.ofPattern("d/M HH.mm"));
        return String.join(" | ", "| " + moment.replace('T', ' '), region, figure.path("label").asString() + " (" + figure.path("unit").asString() + ")",
                PasamanFigures.office(line) + flags, asOf, value, chosen ? "ya" : "",
                chosen ? figure.path("ruleText").asString() + (figure.path("conflict").asBoolean() ? "; SUMBER BERBEDA" : "") : "") + " |";
    }
}
