package id.sigap.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

import id.sigap.dispatch.authority.messaging.WhenVolunteerHeardThenKeepOffices;
import id.sigap.dispatch.authority.model.Signatory;
import id.sigap.dispatch.exercise.messaging.WhenExerciseHeardThenKnowItsPace;
import id.sigap.dispatch.exercise.model.Exercise;
import id.sigap.dispatch.mission.application.Dispatcher;
import id.sigap.dispatch.mission.application.MissionPolicy;
import id.sigap.dispatch.mission.messaging.WhenIncidentOverThenStandDown;
import id.sigap.dispatch.mission.messaging.WhenIncidentVerifiedThenPropose;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.needs.application.NeedsFile;
import id.sigap.dispatch.needs.model.NeedsTable;
import id.sigap.dispatch.people.application.ClaimAuditor;
import id.sigap.dispatch.people.application.Ranking;
import id.sigap.dispatch.people.messaging.WhenAskFollowedThenMoveClaim;
import id.sigap.dispatch.people.messaging.WhenVolunteerHeardThenKeepEligibility;
import id.sigap.dispatch.people.model.Claims;
import id.sigap.dispatch.place.Regions;
import id.sigap.dispatch.posko.model.Posko;
import id.sigap.kit.deadline.Deadlines;
import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.hearing.Hearing;
import id.sigap.kit.hearing.Hearings;
import id.sigap.kit.service.SigapService;
import id.sigap.kit.trace.Traces;

/** Resource dispatch: hears who there is and what was verified, tells of missions on {@code sigap.missions}. */
@SigapService
public class ResourceDispatchApplication {

    public static void main(String[] args) {
        SpringApplication app = new SpringApplication(ResourceDispatchApplication.class);
        app.setDefaultProperties(Map.of("spring.config.name", "resource-dispatch"));
        app.run(args);
    }

    @Bean
    Hearing people(Hearings hearings, WhenVolunteerHeardThenKeepEligibility eligibility, WhenVolunteerHeardThenKeepOffices offices,
            WhenExerciseHeardThenKnowItsPace pace) {
        return hearings.of("resource-dispatch.people", List.of(eligibility, offices, pace));
    }

    @Bean
    Hearing missions(Hearings hearings, WhenIncidentVerifiedThenPropose propose, WhenIncidentOverThenStandDown standDown,
            WhenAskFollowedThenMoveClaim moveClaim) {
        return hearings.of("resource-dispatch.missions", List.of(propose, standDown, moveClaim));
    }

    @Bean
    Documents<Mission> missionDocuments(DocumentStore store) {
        return store.of("missions", Mission.class, "sigap.missions");
    }

    @Bean
    Documents<Posko> poskoDocuments(DocumentStore store) {
        return store.of("posko", Posko.class, "sigap.posko");
    }

    @Bean
    Documents<Claims> claimsDocuments(DocumentStore store) {
        return store.of("claims", Claims.class, "sigap.missions");
    }

    @Bean
    Documents<Signatory> signatoryDocuments(DocumentStore store) {
        return store.of("signatories", Signatory.class, "sigap.missions");
    }

    @Bean
    Documents<Exercise> exerciseDocuments(DocumentStore store) {
        return store.of("exercises", Exercise.class, "sigap.missions");
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Deadlines<Mission> missionDeadlines(Documents<Mission> missions, Dispatcher dispatcher, Clock clock, Traces traces) {
        return new Deadlines<>(missions, Mission::dueAt, dispatcher::wake, clock, traces);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Deadlines<Claims> claimDeadlines(Documents<Claims> claims, ClaimAuditor auditor, Clock clock, Traces traces) {
        return new Deadlines<>(claims, Claims::dueAt, auditor::audit, clock, traces);
    }

    @Bean
    NeedsTable needsTable(DispatchProperties properties) {
        return NeedsFile.read(properties.needs());
    }

    @Bean
    MissionPolicy missionPolicy(DispatchProperties properties) {
        return new MissionPolicy(properties.askExpiry(), properties.retryUnfilled());
    }

    @Bean
    Ranking.Reach reach(DispatchProperties properties) {
        return new Ranking.Reach(properties.reachKm());
    }

    @Bean
    Regions regions() {
        return Regions.bundled();
    }
}
