package id.sigap.kit.service;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

import id.sigap.kit.event.EventJson;
import id.sigap.kit.hearing.Parking;
import id.sigap.kit.web.KitWeb;

/** JSON and HTTP the same way everywhere: strict in what is read, milliseconds in what is written. */
@Configuration(proxyBeanMethods = false)
@Import(KitWeb.class)
class WebConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder
                .addModule(EventJson.instants())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, c -> c
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    @Bean
    ParkedController parkedController(Parking parking) {
        return new ParkedController(parking);
    }
}
