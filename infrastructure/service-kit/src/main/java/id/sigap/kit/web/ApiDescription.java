package id.sigap.kit.web;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;

import id.sigap.kit.World;

/** Describes in OpenAPI what the kit reads by itself: who calls is in the token, the world and the key are parameters. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, World.class, IdempotencyKey.class);
    }

    @Bean
    OperationCustomizer kitParameters() {
        return (operation, method) -> {
            for (var parameter : method.getMethodParameters()) {
                if (parameter.getParameterType() == World.class) {
                    operation.addParametersItem(new Parameter().in("query").name("world").schema(new StringSchema())
                            .description("'real' (default) or the id of an exercise"));
                } else if (parameter.getParameterType() == IdempotencyKey.class) {
                    operation.addParametersItem(new Parameter().in("header").name("Idempotency-Key").required(true)
                            .schema(new StringSchema().maxLength(200)).description("one per intention; a repeat gets the same answer"));
                }
            }
            return operation;
        };
    }
}
