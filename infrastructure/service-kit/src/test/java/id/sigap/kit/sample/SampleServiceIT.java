package id.sigap.kit.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

import com.mongodb.client.model.Filters;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;
import id.sigap.kit.hearing.Parked;
import id.sigap.kit.hearing.Parking;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SampleServiceIT {

    static ConfigurableApplicationContext service;
    static final String DLQ = "sigap.reports.sample.tallying.dlq";

    static Documents<Tally> tallies;
    static Http http;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() {
        service = SampleService.start();
        tallies = service.getBean("tallies", Documents.class);
        http = new Http(service);
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

    @Test
    void poison_parks_its_aggregate_with_the_cause_and_everybody_else_goes_on() {
        String sick = Ids.fresh();
        String well = Ids.fresh();
        String sickTally = Ids.fresh();
        String wellTally = Ids.fresh();

        note(sick, 1, sickTally, "satu");
        note(sick, 2, sickTally, "poison");
        note(sick, 3, sickTally, "tiga");
        note(well, 1, wellTally, "baik");

        awaitNotes(wellTally, "baik");
        awaitNotes(sickTally, "satu");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Topics.eventsOf(DLQ, sick)).singleElement().satisfies(letter -> {
            assertThat(Topics.header(letter, "sigap-cause")).isEqualTo("this note is refused");
            assertThat(Topics.header(letter, "ce_type")).isEqualTo("id.sigap.sample.noted.v1");
        }));
    }

    @Test
    void a_person_replays_a_parked_aggregate_and_nothing_of_it_is_missing() {
        String sick = Ids.fresh();
        String tally = Ids.fresh();
        note(sick, 1, tally, "satu");
        SampleService.refused = "dua";
        note(sick, 2, tally, "dua");
        note(sick, 3, tally, "tiga");
        String parked = await().atMost(Duration.ofSeconds(20)).until(() -> parkedIdOf(sick), id -> id != null);
        note(sick, 4, tally, "empat");

        SampleService.refused = "poison";
        assertThat(http.post("/api/v1/parked/" + parked + "/replay", "", http.token("ADMIN")).status()).isEqualTo(200);

        awaitNotes(tally, "satu", "dua", "tiga", "empat");
        note(sick, 5, tally, "lima");
        awaitNotes(tally, "satu", "dua", "tiga", "empat", "lima");
    }

    @Test
    void a_person_discards_the_poison_and_what_came_after_it_is_applied() {
        String sick = Ids.fresh();
        String tally = Ids.fresh();
        note(sick, 1, tally, "satu");
        note(sick, 2, tally, "poison");
        note(sick, 3, tally, "tiga");
        String parked = await().atMost(Duration.ofSeconds(20)).until(() -> parkedIdOf(sick), id -> id != null);

        http.post("/api/v1/parked/" + parked + "/discard", "", http.token("ADMIN"));

        awaitNotes(tally, "satu", "tiga");
    }

    @Test
    void records_that_are_no_events_become_dead_letters_and_the_partition_moves_on() {
        String report = Ids.fresh();
        String tally = Ids.fresh();
        int before = Topics.everythingIn(DLQ).size();
        for (int i = 0; i < 8; i++) {
            Topics.send(new ProducerRecord<>("sigap.reports", null, null, "{".getBytes()));
            Topics.send(new ProducerRecord<>("sigap.reports", "not a uuid " + i, null));
        }
        Topics.tell("sigap.reports", "id.sigap.sample.noted.v1", report, 1, "{\"tally\": 5}");
        note(Ids.fresh(), 1, tally, "satu");

        awaitNotes(tally, "satu");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Topics.everythingIn(DLQ)).hasSizeGreaterThanOrEqualTo(before + 17));
    }

    @Test
    void an_unknown_event_type_is_passed_by_and_counted() {
        String report = Ids.fresh();
        String tally = Ids.fresh();

        Topics.tell("sigap.reports", "id.sigap.sample.invented-tomorrow.v1", report, 1, "{}");
        note(report, 2, tally, "dua");

        awaitNotes(tally, "dua");
        assertThat(service.getBean(MeterRegistry.class).counter("sigap.hearing.unknown", "group", "sample.tallying").count()).isPositive();
    }

    @Test
    void with_the_store_stopped_the_partition_is_held_and_nothing_is_skipped() {
        String report = Ids.fresh();
        String tally = Ids.fresh();
        // longer than any finite retry would last; -Dsigap.test.store-stopped=PT5M makes it the five minutes of the architecture
        Duration stopped = Duration.parse(System.getProperty("sigap.test.store-stopped", "PT12S"));
        note(report, 1, tally, "satu");
        awaitNotes(tally, "satu");

        SharedInfrastructure.get().store().stop();
        try {
            Instant until = Instant.now().plus(stopped);
            for (int i = 2; i <= 40; i++) {
                note(report, i, tally, "n" + i);
            }
            await().atMost(stopped.plusSeconds(10)).until(() -> Instant.now().isAfter(until));
            assertThat(http.get("/actuator/health/readiness", null).status()).isEqualTo(503);
            assertThat(http.get("/actuator/health/liveness", null).status()).isEqualTo(200);
            var refused = http.post("/api/v1/notes", "{\"text\":\"a\",\"weight\":1}", http.token("VOLUNTEER"), "Idempotency-Key", Ids.fresh());
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isNotNull();
        } finally {
            SharedInfrastructure.get().store().start();
        }

        String[] all = IntStream.rangeClosed(1, 40).mapToObj(i -> i == 1 ? "satu" : "n" + i).toArray(String[]::new);
        awaitNotes(tally, all);
    }

    private static String parkedIdOf(String subject) {
        return service.getBean(Parking.class).documents().page(Filters.eq("s.subject", subject), null, 1).stream()
                .filter(v -> v.state().state() == Parked.State.PARKED).map(v -> v.id()).findFirst().orElse(null);
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
