package id.sigap.incident.hazard.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.incident.ReportingProperties;
import id.sigap.incident.hazard.application.CapIntake;
import id.sigap.incident.hazard.application.HazardFacts;
import id.sigap.incident.hazard.application.HazardIntake;
import id.sigap.incident.hazard.application.HazardPolicy;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.hazard.model.QuakeBoard;
import id.sigap.incident.hazard.model.WarningBoard;
import id.sigap.incident.kejadian.application.Naming;
import id.sigap.incident.place.application.Areas;
import id.sigap.incident.place.application.GazetteerFile;
import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;

/** How the hazard feature is put together. */
@Configuration(proxyBeanMethods = false)
class HazardConfiguration {

    @Bean
    Documents<KnownHazard> hazards(DocumentStore store) {
        return store.of("hazards", KnownHazard.class, "sigap.hazards");
    }

    @Bean
    Documents<QuakeBoard> quakeBoards(DocumentStore store) {
        return store.of("quake-boards", QuakeBoard.class, "boards tell nothing");
    }

    @Bean
    Documents<WarningBoard> warningBoards(DocumentStore store) {
        return store.of("warning-boards", WarningBoard.class, "boards tell nothing");
    }

    @Bean
    Areas areas(ReportingProperties files) throws IOException {
        return new Areas(GazetteerFile.read(files.places().getInputStream()));
    }

    @Bean
    HazardPolicy hazardPolicy(FeedProperties properties) throws IOException {
        return HazardPolicy.read(properties.policy().getInputStream());
    }

    @Bean
    Naming naming(Areas areas, HazardPolicy policy) {
        return new Naming(areas, ZoneId.of(policy.suspicion().zone()));
    }

    @Bean
    HazardFacts hazardFacts(Areas areas, HazardPolicy policy) {
        return new HazardFacts(areas, policy);
    }

    @Bean
    HazardIntake hazardIntake(Documents<KnownHazard> hazards, Documents<QuakeBoard> quakeBoards, Documents<WarningBoard> warningBoards,
            HazardPolicy policy, HazardFacts facts, Areas areas, Clock clock) {
        return new HazardIntake(hazards, quakeBoards, warningBoards, policy, facts, areas, clock);
    }

    @Bean
    CapIntake capIntake(HazardIntake intake, Areas areas) {
        return new CapIntake(intake, areas);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Feeds feeds(FeedProperties properties, HazardIntake intake, CapIntake cap, MeterRegistry meters, Clock clock) {
        return new Feeds(properties, intake, cap, meters, clock);
    }
}
