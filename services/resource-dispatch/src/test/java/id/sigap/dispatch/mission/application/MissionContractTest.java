package id.sigap.dispatch.mission.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import id.sigap.contracts.Contracts;
import id.sigap.dispatch.mission.model.Ask;
import id.sigap.dispatch.mission.model.Candidate;
import id.sigap.dispatch.mission.model.Chosen;
import id.sigap.dispatch.mission.model.Line;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.MissionState;
import id.sigap.dispatch.mission.model.Missions;
import id.sigap.dispatch.mission.model.Outcome;
import id.sigap.dispatch.mission.model.Scene;
import id.sigap.dispatch.mission.model.Turnout.Step;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Outbox;
import id.sigap.kit.event.EventJson;

import static id.sigap.dispatch.mission.model.Missions.ANI;
import static id.sigap.dispatch.mission.model.Missions.BUDI;
import static id.sigap.dispatch.mission.model.Missions.EXPIRES;
import static id.sigap.dispatch.mission.model.Missions.HEAD;
import static id.sigap.dispatch.mission.model.Missions.RETRY;
import static id.sigap.dispatch.mission.model.Missions.T0;
import static id.sigap.dispatch.mission.model.Missions.with;
import static org.assertj.core.api.Assertions.assertThat;

/** Every event a mission can tell keeps its schema. */
class MissionContractTest {

    static final EventJson JSON = EventJson.create();
    static final Instant NOW = T0.plusSeconds(60);

    @Test
    void every_event_a_mission_can_tell_keeps_its_schema_and_none_of_the_catalogue_is_missing() {
        List<Outcome> outcomes = new ArrayList<>();
        Scene nowhere = new Scene(Missions.SCENE.incidentId(), "lainnya", "13.08", null, "RENDAH");
        Line unknownDistance = new Line(1, "TRC", 2, 60, List.of(new Candidate(ANI, null, 1)), 1, 0);
        outcomes.add(Mission.propose(Missions.SCENE, List.of(Missions.line(1, "RESCUE", 1, ANI), Missions.line(2, "LDP", 1)), NOW));
        outcomes.add(Mission.propose(nowhere, List.of(unknownDistance), NOW));
        outcomes.add(with(MissionState.PROPOSED).approve(HEAD, "KEPALA_DINAS", NOW));
        outcomes.add(with(MissionState.PROPOSED).reject(HEAD, "KEPALA_DINAS", "NO_LONGER_NEEDED", NOW));
        outcomes.add(Missions.approved(unknownDistance).ask(List.of(new Chosen(ANI, 1, null)), NOW, EXPIRES, RETRY));
        outcomes.add(with(Ask.State.DECLINED).askByHand(new Chosen(BUDI, 1, 12.5), new Ask.ByHand(HEAD, "r", "d"), NOW, EXPIRES));
        outcomes.add(with(Ask.State.ASKED).turnout().accept(ANI, NOW));
        outcomes.add(with(Ask.State.ASKED).turnout().decline(ANI, NOW));
        outcomes.add(with(Ask.State.ASKED).turnout().expire(EXPIRES));
        outcomes.add(with(Ask.State.ACCEPTED).turnout().progress(ANI, Step.EN_ROUTE, NOW));
        outcomes.add(with(Ask.State.ACCEPTED).turnout().progress(ANI, Step.ON_SITE, NOW));
        outcomes.add(with(Ask.State.ACCEPTED).turnout().progress(ANI, Step.DONE, NOW));
        outcomes.add(with(Ask.State.ON_SITE).turnout().complete(HEAD, NOW));
        outcomes.add(with(Ask.State.ASKED).turnout().incidentOver(HEAD, "INCIDENT_CLOSED", NOW));

        Set<String> told = new TreeSet<>();
        outcomes.stream().flatMap(o -> MissionFacts.changeOf(o).facts().stream()).forEach(fact -> {
            told.add(fact.type());
            byte[] json = JSON.mapper().writeValueAsBytes(fact.body());
            assertThat(Contracts.validate(fact.type(), json)).as("%s %s", fact.type(), new String(json)).isEmpty();
        });
        assertThat(told).containsExactlyElementsOf(new TreeSet<>(Contracts.typesOn("sigap.missions")));
    }

    @Test
    void the_largest_proposal_a_needs_file_allows_fits_into_an_event() {
        List<Line> lines = IntStream.rangeClosed(1, 8).mapToObj(n -> new Line(n, "DAPUR_UMUM", 10, 60, IntStream.rangeClosed(1, 23)
                .mapToObj(rank -> new Candidate(Ids.fresh(), 149_999.9, rank)).toList(), 0, 0)).toList();

        byte[] json = JSON.mapper().writeValueAsBytes(Mission.propose(Missions.SCENE, lines, NOW).events().getFirst());

        assertThat(json.length).isLessThan(Outbox.LARGEST_EVENT / 2);
        assertThat(Contracts.validate("id.sigap.mission.proposed.v1", json)).isEmpty();
    }
}
