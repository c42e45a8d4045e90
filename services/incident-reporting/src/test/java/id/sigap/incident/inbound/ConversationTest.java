package id.sigap.incident.inbound;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import id.sigap.incident.inbound.model.Conversation;

import static org.assertj.core.api.Assertions.assertThat;

/** Words and a bare location of one sender, in any order. */
class ConversationTest {

    static final Instant T = Instant.parse("2026-11-25T05:00:00Z");

    private Conversation now = Conversation.empty();

    private String hears(String id, int second, String words) {
        return hears(id, second, words, false);
    }

    private String hears(String id, int second, String words, boolean fixed) {
        String report = now.turnOf(id).map(Conversation.Turn::reportId).orElseGet(() -> now.reportOf("r-" + id, fixed, T.plusSeconds(second), words));
        if (now.turnOf(id).isEmpty()) {
            now = now.with(new Conversation.Turn(id, report, T.plusSeconds(second), words == null, words));
        }
        return report;
    }

    @Test
    void words_and_a_location_soon_after_are_one_report_in_either_order() {
        assertThat(hears("a", 0, "longsor")).isEqualTo("r-a");
        assertThat(hears("b", 60, null)).isEqualTo("r-a");
        now = Conversation.empty();
        assertThat(hears("b", 60, null)).isEqualTo("r-b");
        assertThat(hears("a", 0, "longsor")).isEqualTo("r-b");
        assertThat(hears("c", 90, null)).as("a photo too").isEqualTo("r-b");
    }

    @Test
    void other_words_are_another_report_and_the_same_words_again_are_not() {
        assertThat(hears("a", 0, "longsor")).isEqualTo("r-a");
        assertThat(hears("b", 30, "banjir")).isEqualTo("r-b");
        assertThat(hears("c", 60, "longsor")).isEqualTo("r-a");
        assertThat(hears("d", 70, null)).as("beside the words next to it").isEqualTo("r-a");
        assertThat(hears("e", 5 * 60 + 61, "longsor")).as("later it is news").isEqualTo("r-e");
    }

    @Test
    void a_location_has_one_text_only() {
        assertThat(hears("a", 0, null)).isEqualTo("r-a");
        assertThat(hears("b", 10, "longsor")).isEqualTo("r-a");
        assertThat(hears("c", 20, "banjir")).isEqualTo("r-c");
    }

    @Test
    void a_message_with_a_code_is_that_report_and_a_location_may_join_it() {
        assertThat(hears("a", 0, null)).isEqualTo("r-a");
        assertThat(hears("b", 10, "longsor KODE", true)).isEqualTo("r-b");
        assertThat(hears("c", 11, null)).isEqualTo("r-b");
    }

    @Test
    void hearing_it_again_changes_nothing() {
        hears("a", 0, "longsor");
        hears("b", 60, null);
        Conversation before = now;
        assertThat(hears("b", 60, null)).isEqualTo("r-a");
        assertThat(now).isEqualTo(before);
    }

    @Test
    void what_is_long_past_is_forgotten_and_the_memory_is_bounded() {
        for (int i = 0; i < 500; i++) {
            hears("m" + i, i * 2, "kata " + i);
        }
        assertThat(now.turns()).hasSizeLessThanOrEqualTo(50);
        hears("late", 30 * 3600, "kata");
        assertThat(now.turns()).hasSize(1);
    }

    /** Pairs of words and location far from each other: in whatever order they are heard, each pair is one report. */
    @Test
    void in_any_order_each_pair_comes_together() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            now = Conversation.empty();
            List<Runnable> messages = new ArrayList<>();
            List<Set<String>> reports = new ArrayList<>();
            for (int pair = 0; pair < 5; pair++) {
                int start = pair * 1_000;
                Set<String> those = new HashSet<>();
                reports.add(those);
                String name = "p" + pair;
                messages.add(() -> those.add(hears(name + "w", start, "kata " + name)));
                messages.add(() -> those.add(hears(name + "l", start + 120, null)));
            }
            Collections.shuffle(messages, random);
            messages.forEach(Runnable::run);
            assertThat(reports).allMatch(r -> r.size() == 1);
            assertThat(reports.stream().flatMap(Set::stream).distinct().count()).isEqualTo(5);
        }
    }
}
