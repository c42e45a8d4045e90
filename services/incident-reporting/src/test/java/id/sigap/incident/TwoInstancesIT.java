package id.sigap.incident;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Two whole instances of the service on one broker and one store, as on a cluster: they accept, link and follow side by side. */
class TwoInstancesIT {

    private static final List<String> PLACES = List.of("Ganggo Hilia", "Koto Kaciak", "Limo Koto", "Sundata", "Durian Tinggi", "Simpang Tonang",
            "Panti Timur", "Silayang", "Languang", "Padang Mantinggi");

    @Test
    void two_instances_receiving_two_reports_of_one_incident_make_one_incident() throws Exception {
        String world = IncidentReportingIT.exercise();
        try (ReportingService second = ReportingService.start(); ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Person here = ReportingService.shared().dutyOfficer();
            Person there = second.dutyOfficer();
            CyclicBarrier together = new CyclicBarrier(2);
            for (String place : PLACES) {
                Future<Answer> one = threads.submit(() -> {
                    together.await();
                    return here.report("gempa, rumah roboh di " + place, world);
                });
                Future<Answer> other = threads.submit(() -> {
                    together.await();
                    return there.report("rumah warga ambruk kena gempa di " + place + ", butuh bantuan", world);
                });
                assertThat(List.of(one.get().status(), other.get().status())).as(place).containsOnly(202);
                assertThat(Await.incidentOf(one.get())).as(place).isEqualTo(Await.incidentOf(other.get()));
                assertThat(here.get("/api/v1/incidents/" + Await.incidentOf(one.get()) + world).body().path("reports").size()).as(place).isEqualTo(2);
            }
            assertThat(there.get("/api/v1/incidents" + world + "&limit=200").body().path("items").size()).isEqualTo(PLACES.size());
        }
    }
}
