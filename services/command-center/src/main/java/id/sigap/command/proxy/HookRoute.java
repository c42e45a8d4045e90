package id.sigap.command.proxy;

import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/**
 * Where WhatsApp, Telegram and SMS gateways deliver. They sign in nowhere: notifications looks at each one's own proof, over the bytes as
 * they came.
 */
@Configuration(proxyBeanMethods = false)
class HookRoute {

    private static final String PATHS = "/hooks/**";

    @Bean
    @Order(0)
    SecurityFilterChain hooks(HttpSecurity http) {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> hookRoutes(ServiceUrls urls) {
        return GatewayRouterFunctions.route("hooks")
                .route(RequestPredicates.path(PATHS), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(urls.notifications()))
                .before(HookRoute::withoutSession)
                .filter(new Breaker(CircuitBreaker.ofDefaults("hooks")))
                .build();
    }

    private static ServerRequest withoutSession(ServerRequest request) {
        return ServerRequest.from(request).headers(headers -> {
            headers.remove(HttpHeaders.COOKIE);
            headers.remove(HttpHeaders.AUTHORIZATION);
        }).build();
    }
}
