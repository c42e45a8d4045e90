package id.sigap.dispatch;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.dispatch.Service.Place;

import static org.assertj.core.api.Assertions.assertThat;

class MissionIT {

    static Service service;

    @BeforeAll
    static void start() {
        service = Service.shared();
    }

    @Test
    void a_verified_incident_becomes_help_on_the_way() {
        Place place = Service.somewhere();
        String near = service.volunteer(place, 0.01, "PENDATAAN");
        service.volunteer(place, 0.02, "PENDATAAN");
        service.volunteer(place, 0.001, "PENDATAAN:2020-12-31");
        String signer = service.signer(place);
        String incident = Service.verified(place, "gempa_bumi", "RENDAH");
        String mission = Service.missionOf(incident);

        JsonNode proposed = service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
        assertThat(proposed.at("/needs/0/candidates/0/volunteerId").asString()).isEqualTo(near);

        assertThat(service.http.post("/api/v1/missions/" + mission + "/approval", "", Service.token(signer, "VIEWER", place.kabupaten())).status())
                .isEqualTo(200);
        service.awaitMission(mission, place, m -> assertThat(m.at("/asks/0/state").asString()).isEqualTo("ASKED"));
        String own = Service.token(near, "VOLUNTEER", place.kecamatan());
        assertThat(service.http.get("/api/v1/missions/mine", own).body()).contains(mission).contains("\"competence\":\"PENDATAAN\"");
        String ask = "/api/v1/missions/" + mission + "/asks/" + near;
        assertThat(service.http.post(ask + "/answer", "{\"answer\":\"ACCEPT\"}", own).status()).isEqualTo(200);
        for (String step : new String[] {"EN_ROUTE", "ON_SITE", "DONE"}) {
            assertThat(service.http.post(ask + "/progress", "{\"step\":\"" + step + "\"}", own).status()).isEqualTo(200);
        }

        service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("COMPLETED"));
        Service.awaitTold(mission, "proposed", "approved", "volunteer-asked", "volunteer-accepted", "volunteer-en-route",
                "volunteer-on-site", "volunteer-done", "completed");
    }
}
