package id.sigap.incident.inbound;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.incident.inbound.model.ChatExport;
import id.sigap.incident.inbound.model.ChatMessage;

import static org.assertj.core.api.Assertions.assertThat;

/** What WhatsApp writes, on two systems and in two languages. All people and numbers are invented. */
class ChatExportTest {

    static final LocalDateTime NOW = LocalDateTime.parse("2022-02-26T09:00:00");
    static final LocalDateTime AT = LocalDateTime.parse("2022-02-25T20:47:00");

    @ParameterizedTest
    @ValueSource(strings = {
        "25/02/22 20.47 - Pak Uji: longsor di Malampah",
        "25/02/22 20:47 - Pak Uji: longsor di Malampah",
        "25/02/2022, 20:47 - Pak Uji: longsor di Malampah",
        "25/02/2022 pukul 20.47 - Pak Uji: longsor di Malampah",
        "25/02/22 8.47 PM - Pak Uji: longsor di Malampah",
        "2/25/22, 8:47\u202fPM - Pak Uji: longsor di Malampah",
        "25/02/2022, 8:47 pm - Pak Uji: longsor di Malampah",
        "25-02-2022 20.47 - Pak Uji: longsor di Malampah",
        "2022-02-25, 8:47 p.m. - Pak Uji: longsor di Malampah",
        "[25/02/22 20.47.00] Pak Uji: longsor di Malampah",
        "\u200e[25/02/22 20.47.00] ~\u202fPak Uji: longsor di Malampah",
        "[2/25/22, 8:47:00\u202fPM] Pak Uji: longsor di Malampah",
        "[25/02/2022, 20:47:00] Pak Uji: longsor di Malampah",
        "[20.47, 25/2/2022] Pak Uji: longsor di Malampah",
        "[8:47 PM, 2/25/2022] Pak Uji: longsor di Malampah",
        "[25/02 20.47] Pak Uji: longsor di Malampah",
        "\ufeff25/02/22 20.47 - Pak Uji: longsor di Malampah <Pesan ini diedit>",
        "25/02/22 20.47 - Pak Uji: longsor di \u2068Malampah\u2069",
    })
    void a_message_is_read_from_every_shape_of_date(String line) {
        assertThat(ChatExport.read(line, NOW).messages())
                .containsExactly(new ChatMessage("Pak Uji", AT, "longsor di Malampah", List.of(), false));
    }

    @Test
    void the_order_of_day_and_month_is_the_one_that_fits_the_whole_export() {
        assertThat(times("2/3/22, 8:00 AM - A: satu\n2/14/22, 8:00 AM - A: dua")).containsExactly("2022-02-03T08:00", "2022-02-14T08:00");
        assertThat(times("02/03/21 08.00 - A: satu\n14/03/21 08.00 - A: dua")).containsExactly("2021-03-02T08:00", "2021-03-14T08:00");
        assertThat(times("1/2/22, 8:00 AM - A: satu\n1/3/22, 8:00 AM - A: dua\n2/1/22, 8:00 AM - A: tiga"))
                .as("time goes on, and nothing is to come").containsExactly("2022-01-02T08:00", "2022-01-03T08:00", "2022-02-01T08:00");
        assertThat(times("3/2/22 08.00 - A: satu")).as("in doubt as in Indonesia").containsExactly("2022-02-03T08:00");
        assertThat(times("[26/02 23.00] A: satu")).as("a year left out is the last one possible").containsExactly("2022-02-26T23:00");
        assertThat(times("[28/12 23.00] A: satu")).containsExactly("2021-12-28T23:00");
    }

    @Test
    void midnight_and_noon_in_twelve_hours() {
        assertThat(times("25/02/22 12.05 AM - A: x\n25/02/22 12.05 PM - A: y")).containsExactly("2022-02-25T00:05", "2022-02-25T12:05");
    }

    @Test
    void lines_go_on_until_the_next_message_begins() {
        ChatExport chat = ChatExport.read("25/02/22 20.47 - Pak Uji: Info:\n1. jalan putus\n\n2. 20.30 listrik mati - total\n25/02/22 20.48 - Bu Uji: ok: siap", NOW);
        assertThat(chat.messages()).extracting(ChatMessage::text).containsExactly("Info:\n1. jalan putus\n\n2. 20.30 listrik mati - total", "ok: siap");
        assertThat(chat.messages()).extracting(ChatMessage::sender).containsExactly("Pak Uji", "Bu Uji");
    }

    @Test
    void notices_and_deleted_messages_are_counted_and_are_no_messages() {
        ChatExport chat = ChatExport.read("""
                25/02/22 20.40 - Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang di chat ini yang dapat membacanya.
                25/02/22 20.41 - Pak Uji membuat grup "Siaga: Tagana"
                25/02/22 20.41 - Pak Uji menambahkan +62 800-0000-0001
                25/02/22 20.42 - Bu Uji mengubah deskripsi grup: darurat saja
                25/02/22 20.43 - Bu Uji keluar
                25/02/22 20.44 - Bu Uji: Pesan ini telah dihapus
                25/02/22 20.45 - +62 800-0000-0001: You deleted this message
                [25/02/22 20.46.00] Siaga Tagana: \u200eMessages and calls are end-to-end encrypted.
                25/02/22 20.47 - +62 800-0000-0001: banjir di Rao
                """, NOW);
        assertThat(chat.messages()).extracting(ChatMessage::sender).containsExactly("+62 800-0000-0001");
        assertThat(chat.notices()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Media tidak disertakan>", "<Media omitted>", "\u200egambar tidak disertakan", "\u200eimage omitted", "\u200evideo omitted",
            "stiker tidak disertakan"})
    void a_picture_left_out_is_counted(String line) {
        assertThat(ChatExport.read("25/02/22 20.47 - Pak Uji: " + line, NOW).messages())
                .containsExactly(new ChatMessage("Pak Uji", AT, "", List.of("?"), false));
    }

    @Test
    void a_picture_beside_the_chat_is_named_and_its_caption_are_the_words() {
        ChatExport chat = ChatExport.read("""
                25/02/22 20.47 - Pak Uji: IMG-20220225-WA0001.jpg (file terlampir)
                jalan putus di Kajai
                [25/02/22 20.47.00] Pak Uji: \u200e<terlampir: 00000012-PHOTO-2022-02-25-20-47-00.jpg>
                25/02/22 20.47 - Pak Uji: IMG-20220225-WA0002.jpg (file attached)
                """, NOW);
        assertThat(chat.messages()).extracting(ChatMessage::text).containsExactly("jalan putus di Kajai", "", "");
        assertThat(chat.messages()).extracting(m -> m.media().getFirst())
                .containsExactly("IMG-20220225-WA0001.jpg", "00000012-PHOTO-2022-02-25-20-47-00.jpg", "IMG-20220225-WA0002.jpg");
    }

    @Test
    void a_location_is_kept_also_where_the_phone_marks_it_as_its_own_words() {
        assertThat(ChatExport.read("[25/02/22 20.47.00] Pak Uji: \u200eLokasi: https://maps.google.com/?q=0.0039,100.0722", NOW).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diteruskan\nbanjir di Rao", "Forwarded\nbanjir di Rao", "_Diteruskan berkali-kali_\nbanjir di Rao", "Fwd: banjir di Rao"})
    void what_was_passed_on_is_told_and_loses_its_mark(String words) {
        assertThat(ChatExport.read(words, NOW).messages()).containsExactly(new ChatMessage(null, null, "banjir di Rao", List.of(), true));
    }

    @Test
    void words_pasted_alone_are_one_message_without_sender_and_time() {
        assertThat(ChatExport.read("tolong pak\nbanjir di Rao: air naik", NOW).messages())
                .containsExactly(new ChatMessage(null, null, "tolong pak\nbanjir di Rao: air naik", List.of(), false));
        assertThat(ChatExport.read("", NOW).messages()).isEmpty();
        assertThat(ChatExport.read("\n \n", NOW).messages()).isEmpty();
    }

    /** Whatever lines are put together, no message is lost or doubled, and reading ends. */
    @Test
    void random_and_hostile_chats_are_read_without_harm() {
        Random random = new Random(20220225);
        String[] heads = {"25/02/22 20.47 - ", "[25/02/22 20.47.00] ", "2/25/22, 8:47\u202fPM - ", "99/99/99 99.99 - ", "[20.47, 25/2/2022] ", "31/02/22 10.00 - ",
                "", "\u200e", "25/02/22", "[", "0/0/0 0:00 - ", "25/02/22 13.00 PM - "};
        String[] bodies = {"Pak Uji: banjir", "Pak Uji:", ": x", "Pak Uji: <Media omitted>", "Pak Uji menambahkan Bu Uji", "\u0000: \u0000", "a".repeat(300), "::: : :",
                "~ X: y", "\uD83D\uDE31: \uD83D", "<<<attached: ><: >", "Diteruskan", "(file attached) (file attached)"};
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--) {
                text.append(heads[random.nextInt(heads.length)]).append(bodies[random.nextInt(bodies.length)]).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
            }
            ChatExport chat = ChatExport.read(text.toString(), NOW);
            assertThat(chat.messages()).allSatisfy(m -> {
                assertThat(m.text().isEmpty() && m.media().isEmpty()).isFalse();
                assertThat(m.text()).hasSizeLessThanOrEqualTo(16_000);
            });
            assertThat(ChatExport.read(text.toString(), NOW)).isEqualTo(chat);
        }
        for (String text : List.of("[".repeat(200_000), "1/".repeat(100_000), "25/02/22 20.47 - " + "a".repeat(500_000), "x\n".repeat(300_000),
                "25/02/22 20.47 - A: x\n".repeat(20_000), ("25/02/22 20.47 - A: " + "<attached: ".repeat(2_000) + "\n").repeat(20))) {
            assertThat(ChatExport.read(text, NOW)).isNotNull();
        }
    }

    private static List<String> times(String text) {
        return ChatExport.read(text, NOW).messages().stream().map(m -> String.valueOf(m.at())).toList();
    }
}
