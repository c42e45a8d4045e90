package id.sigap.notify;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import id.sigap.contracts.Contracts;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.Topics;
import id.sigap.notify.alert.application.AlertIds;
import id.sigap.notify.alert.model.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A quake that may have done harm: whoever is there is asked how it is, once. */
class SuspicionIT {

    final Service service = Service.shared();

    @Test
    void the_tksk_of_each_kecamatan_is_asked_once_and_then_the_coordinator() {
        String tksk = tksk("13.08.12");
        String event = Ids.fresh();
        told(event, 1, "suspected", "\"13.08.12\",\"13.08.07\"", "SUSPECTED");
        told(event, 2, "revised", "\"13.08.12\",\"13.08.07\"", "SUSPECTED");
        String there = alert(event, "13.08.12");
        String empty = alert(event, "13.08.07");

        service.awaitTypes(there, "raised", "attempted");
        assertThat(service.real.about(there)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).contains(tksk + "@contoh.example");
            assertThat(mail.subject()).startsWith("[TINGGI] Dugaan bencana, belum dipastikan: Gempa bumi");
            assertThat(mail.text()).contains("http://sigap.example/lapor?world=real", "kirim laporan");
        });
        String me = service.token(tksk, "TKSK", "13.08.12");
        assertThat(service.take(there, World.REAL, me).status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.real.about(empty)).isNotEmpty()
                .first().satisfies(mail -> assertThat(mail.to()).as("no TKSK there").contains(service.coordinator)));
        assertThat(service.eventsOf(there)).allSatisfy(e -> assertThat(Contracts.validate(Topics.header(e, "ce_type"), e.value())).isEmpty());
    }

    @Test
    void a_persons_decision_ends_it_and_what_is_confirmed_asks_nobody_else() {
        String event = Ids.fresh();
        told(event, 1, "suspected", "\"13.08.07\"", "SUSPECTED");
        String alert = alert(event, "13.08.07");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.real.about(alert)).isNotEmpty());
        told(event, 2, "confirmed", "\"13.08.07\"", "CONFIRMED");
        told(event, 3, "revised", "\"13.08.07\",\"13.08.04\"", "CONFIRMED");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.http.get("/api/v1/alerts/" + alert,
                service.token(service.coordinator, "COORDINATOR", "13.08")).body()).contains("WITHDRAWN", "EVENT_CONFIRMED"));
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(service.eventsOf(alert(event, "13.08.04"))).isEmpty());
    }

    private static String alert(String event, String region) {
        return AlertIds.of(World.REAL, Reason.EVENT_SUSPECTED, event + "/" + region);
    }

    private static String tksk(String region) {
        String person = Ids.fresh();
        Topics.tell("sigap.volunteers", "id.sigap.volunteer.registered.v1", person, 1, """
                {"observedAt":"2022-02-01T01:00:00.000Z","pillar":"TKSK","status":"ACTIVE","available":false,"region":"%s","competences":[],
                 "offices":[]}""".formatted(region));
        return person;
    }

    private void told(String event, int sequence, String what, String regions, String standing) {
        service.tell("sigap.events", "id.sigap.event." + what + ".v1", World.REAL, event, sequence, Instant.now(), "13.08", """
                {"observedAt":"2022-02-25T01:42:11.000Z","title":"Gempa bumi M6,2 Pasaman","hazard":"gempa_bumi","startedAt":"2022-02-25T01:39:29.000Z",
                 "regions":[%s],"hazardId":"1b4d7f1e-0a3c-5e0b-9d21-5f0c6b7a8e01","magnitude":6.2,"standing":"%s","withdrawn":false%s}"""
                .formatted(regions, standing, what.equals("confirmed") ? ",\"by\":\"017f0000-000a-7002-800a-000000000002\"" : ""));
    }
}
