package id.sigap.kit.sample;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SampleServiceIT {

    static ConfigurableApplicationContext service;
    static Documents<Tally> tallies;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() {
        service = SampleService.start();
        tallies = service.getBean(Documents.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_event_that_is_heard_changes_one_document_and_is_told_on() {
        String report = Ids.fresh();
        String tally = Ids.fresh();

        note(report, 1, tally, "satu");
        note(report, 2, tally, "dua");

        awaitNotes(tally, "satu", "dua");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(Topics.eventsOf("sigap.stock", tally))
                .extracting(r -> Topics.header(r, "ce_sequence")).containsExactly("0000000000000000001", "0000000000000000002"));
        await().untilAsserted(() -> assertThat(tallies.find(tally).orElseThrow().outbox()).isEmpty());
    }

    @Test
    void an_event_that_comes_again_or_late_is_not_applied_again() {
        String report = Ids.fresh();
        String tally = Ids.fresh();

        note(report, 1, tally, "satu");
        note(report, 2, tally, "dua");
        note(report, 1, tally, "satu");
        note(report, 2, tally, "dua");
        note(report, 3, tally, "tiga");

        awaitNotes(tally, "satu", "dua", "tiga");
    }

    static void note(String report, long sequence, String tally, String note) {
        Topics.tell("sigap.reports", "id.sigap.sample.noted.v1", report, sequence,
                "{\"observedAt\":\"2022-02-25T01:39:29.000Z\",\"tally\":\"%s\",\"note\":\"%s\"}".formatted(tally, note));
    }

    static void awaitNotes(String tally, String... notes) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(tallies.find(tally))
                .hasValueSatisfying(v -> assertThat(v.state().notes()).isEqualTo(List.of(notes))));
    }
}
