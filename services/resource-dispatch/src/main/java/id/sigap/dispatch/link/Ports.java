package id.sigap.dispatch.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.sigap.dispatch.authority.application.Signatures;
import id.sigap.dispatch.exercise.application.Worlds;
import id.sigap.dispatch.mission.application.KnownAsks;
import id.sigap.dispatch.mission.application.Needs;
import id.sigap.dispatch.mission.application.Pace;
import id.sigap.dispatch.mission.application.Signers;
import id.sigap.dispatch.needs.model.NeedsTable;
import id.sigap.dispatch.people.application.ClaimAuditor;
import id.sigap.dispatch.people.application.LiveWorlds;
import id.sigap.kit.World;

/** Gives each feature what it needs of the others. */
@Configuration(proxyBeanMethods = false)
class Ports {

    @Bean
    Needs needs(NeedsTable table) {
        return (hazard, severity) -> table.of(hazard, severity).stream()
                .map(n -> new Needs.Need(n.competence(), n.count(), n.withinMinutes())).toList();
    }

    @Bean
    Signers signers(Signatures signatures) {
        return new Signers() {
            @Override
            public Optional<String> officeOf(String personId, String region, Instant at) {
                return signatures.officeOf(personId, "MISSION", region, at);
            }

            @Override
            public List<String> offices(String region, Instant at) {
                return signatures.officesThatSign("MISSION", region, at);
            }
        };
    }

    @Bean
    Pace pace(Worlds worlds) {
        return new Pace() {
            @Override
            public Duration in(World world, Duration policy) {
                return worlds.in(world, policy);
            }

            @Override
            public boolean isOver(World world) {
                return worlds.isOver(world);
            }
        };
    }

    @Bean
    LiveWorlds liveWorlds(Worlds worlds) {
        return worlds::live;
    }

    @Bean
    ClaimAuditor.AskBook askBook(KnownAsks asks) {
        return asks::countsOn;
    }
}
