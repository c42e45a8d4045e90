package id.sigap.kit.service;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.MapperFeature;

import id.sigap.kit.event.EventJson;
import id.sigap.kit.hearing.Parking;
import id.sigap.kit.web.KitWeb;
import id.sigap.kit.web.StrictText;

/** JSON and HTTP the same way everywhere: strict in what is read, milliseconds in what is written. */
@Configuration(proxyBeanMethods = false)
@Import(KitWeb.class)
class WebConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder
                .addModule(EventJson.instants())
                .addModule(StrictText.module())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    /** Not at the edge: it hears nobody, and its port is open to the world. */
    @Bean
    @ConditionalOnProperty(name = "sigap.resource-server", havingValue = "true", matchIfMissing = true)
    ParkedController parkedController(Parking parking) {
        return new ParkedController(parking);
    }
}
