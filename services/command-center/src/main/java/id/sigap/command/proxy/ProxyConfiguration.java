package id.sigap.command.proxy;

import java.util.List;
import java.util.Map;

import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The one way from outside to the services: by path prefix, with the user's token and without the browser's cookies. */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    @Bean
    RouterFunction<ServerResponse> apiRoutes(ServiceUrls urls) {
        Map<String, List<String>> prefixes = Map.of(
                urls.registry(), List.of("volunteers"),
                urls.reporting(), List.of("reports", "incidents", "events", "exercises"),
                urls.dispatch(), List.of("missions"),
                urls.notifications(), List.of("alerts"));
        RouterFunctions.Builder all = RouterFunctions.route();
        prefixes.forEach((url, names) -> names.forEach(name -> all.add(route(name, url))));
        return all.build();
    }

    private static RouterFunction<ServerResponse> route(String name, String url) {
        return GatewayRouterFunctions.route(name)
                .route(RequestPredicates.path("/api/v1/" + name).or(RequestPredicates.path("/api/v1/" + name + "/**")), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(url))
                .before(BeforeFilterFunctions.removeRequestHeader(HttpHeaders.COOKIE))
                .before(BeforeFilterFunctions.removeRequestHeader("X-XSRF-TOKEN"))
                .before(ProxyConfiguration::withToken)
                .build();
    }

    private static ServerRequest withToken(ServerRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken user) {
            return ServerRequest.from(request)
                    .headers(headers -> headers.setBearerAuth(user.getToken().getTokenValue())).build();
        }
        return request;
    }
}
