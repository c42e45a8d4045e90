package id.sigap.command;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.filter.FilterAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.predicate.PredicateAutoConfiguration;
import org.springframework.context.annotation.Bean;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.command.live.LiveHub;
import id.sigap.command.measure.Journeys;
import id.sigap.command.presence.Presence;
import id.sigap.command.situation.Situation;
import id.sigap.kit.broadcast.Broadcast;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.service.KafkaClient;
import id.sigap.kit.service.SigapService;
import id.sigap.kit.trace.Traces;

/** The edge and the browser's side: dashboard, field app, live stream, and the way through to the services. */
@SigapService
@ImportAutoConfiguration({GatewayServerMvcAutoConfiguration.class, FilterAutoConfiguration.class, HandlerFunctionAutoConfiguration.class,
        PredicateAutoConfiguration.class})
public class CommandCenterApplication {

    public static void main(String[] args) {
        SpringApplication app = new SpringApplication(CommandCenterApplication.class);
        app.setAdditionalProfiles();
        System.setProperty("spring.config.name", "command-center");
        app.run(args);
    }

    @Bean
    Situation situation(JsonMapper mapper, Clock clock, Traces traces) {
        return new Situation(mapper, clock, traces);
    }

    @Bean
    LiveHub liveHub(Situation situation, JsonMapper mapper, @Value("${sigap.live.remembered}") int remembered) {
        return new LiveHub(situation, mapper, remembered);
    }

    @Bean
    Presence presence(Clock clock, LiveHub hub) {
        return new Presence(clock, hub::wake);
    }

    /** Every topic, from its beginning, into memory. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Broadcast broadcast(KafkaClient kafka, EventJson json, Situation situation, Journeys journeys) {
        return new Broadcast(kafka.config(), "command-center-situation", List.of("sigap.exercises", "sigap.volunteers", "sigap.events",
                "sigap.incidents", "sigap.figures", "sigap.posko", "sigap.reports", "sigap.missions", "sigap.alerts", "sigap.hazards"), json.mapper(), batch -> {
            situation.hear(batch);
            journeys.hear(batch);
        });
    }
}
