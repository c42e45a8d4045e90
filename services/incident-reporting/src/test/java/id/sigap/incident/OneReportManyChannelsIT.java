package id.sigap.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import com.mongodb.client.model.Filters;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.report.model.Arrival;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A thousand reports, each by SMS, three times by HTTP and once more by the phone's late sync, in random order: a thousand reports. */
class OneReportManyChannelsIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person WRITER = SERVICE.person(List.of("VOLUNTEER"), "13.08");
    static final Documents<Report> REPORTS = SERVICE.documents("reports");
    static final int REPORTS_WRITTEN = 1_000;
    static final String MARK = "ujiseribu";

    @Test
    void each_report_is_one_with_every_arrival_as_evidence() throws Exception {
        Random random = new Random(20220225);
        Map<String, String> smsOf = new ConcurrentHashMap<>();
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        List<Callable<Void>> deeds = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (ids.size() < REPORTS_WRITTEN) {
            ids.add(InboundIT.newReportId());
        }
        int n = 0;
        for (String id : ids) {
            String words = MARK + " banjir di rumah nomor " + n++ + ", air naik";
            String body = "{\"id\":\"%s\",\"channel\":\"APP\",\"text\":\"%s\",\"hazard\":\"banjir\"}".formatted(id, words);
            boolean delivered = random.nextInt(3) == 0;
            deeds.add(() -> {
                String sender = "+62800" + "%07d".formatted(Math.abs(id.hashCode()) % 10_000_000);
                smsOf.put(id, FakeNotifications.get().receives("SMS", sender, "LAPOR#banjir##" + words + " KODE " + ShortCode.of(id), null, Instant.now()));
                // some are heard before anything else happens to this report, others overtake each other
                if (delivered) {
                    await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(100)).atMost(Duration.ofSeconds(60)).until(() -> isHeard(id, smsOf.get(id)));
                }
                return null;
            });
            for (int again = 0; again < 4; again++) {
                // the last stands for the service worker, which sends with a key of its own long after
                String key = again < 3 ? id : Ids.fresh();
                deeds.add(() -> {
                    Answer answer = WRITER.post("/api/v1/reports", body, key);
                    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(202);
                    assertThat(answer.text("id")).isEqualTo(id);
                    answers.put(id, answer);
                    return null;
                });
            }
        }
        Collections.shuffle(deeds, random);
        try (ExecutorService many = Executors.newFixedThreadPool(12)) {
            for (Future<Void> deed : many.invokeAll(deeds)) {
                deed.get();
            }
        }
        await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofSeconds(1)).until(() -> waitingForSms(smsOf) == 0);

        List<String> stored = new ArrayList<>();
        REPORTS.forEach(Filters.regex("s.said.text", MARK), v -> stored.add(v.id()));
        assertThat(stored).hasSize(REPORTS_WRITTEN).containsExactlyInAnyOrderElementsOf(ids);
        Map<String, Integer> firstWas = new ConcurrentHashMap<>();
        for (String id : ids) {
            Report report = REPORTS.find(id).orElseThrow().state();
            List<Arrival> arrivals = report.said().arrivals();
            assertThat(arrivals).as("SMS and app").hasSize(2);
            assertThat(arrivals).filteredOn(a -> smsOf.get(id).equals(a.inboundId())).hasSize(1);
            assertThat(report.said().senderId()).isEqualTo(WRITER.id());
            assertThat(report.said().text()).doesNotContain("KODE");
            firstWas.merge(arrivals.getFirst().channel().name(), 1, Integer::sum);
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(ids).allSatisfy(id ->
                assertThat(Await.types("sigap.reports", id)).contains("id.sigap.report.amended.v1").containsOnlyOnce("id.sigap.report.received.v1")));
        assertThat(firstWas.keySet()).as("both orders really happened").containsExactlyInAnyOrder("SMS", "APP");
        assertThat(firstWas.values()).allMatch(count -> count > 100);
        assertThat(answers).hasSize(REPORTS_WRITTEN);
    }

    private static boolean isHeard(String id, String sms) {
        return REPORTS.find(id).filter(v -> hears(v, sms)).isPresent();
    }

    private static boolean hears(Versioned<Report> report, String sms) {
        return report.state().said().arrivals().stream().anyMatch(a -> sms.equals(a.inboundId()));
    }

    private static long waitingForSms(Map<String, String> smsOf) {
        Map<String, Versioned<Report>> found = REPORTS.findAll(smsOf.keySet());
        return smsOf.entrySet().stream().filter(e -> !found.containsKey(e.getKey()) || !hears(found.get(e.getKey()), e.getValue())).count();
    }
}
