package id.sigap.command.proxy;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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

import id.sigap.kit.service.SigapProperties;

/**
 * The embedded issuer behind this edge: one host, one port and one certificate for a phone to trust. The issuer guards its own
 * forms and writes its own headers, so nothing of the edge's is added, and it never sees the edge's session.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("sigap.edge.issuer-behind")
class IssuerRoute {

    private static final String PATHS = "/issuer/**";
    private static final String EDGE_SESSION = "__Host-SIGAP=";

    @Bean
    @Order(0)
    SecurityFilterChain issuerPages(HttpSecurity http) {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> issuerRoutes(SigapProperties properties) {
        return GatewayRouterFunctions.route("issuer")
                .route(RequestPredicates.path(PATHS), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(properties.issuerInternalUri()))
                .before(IssuerRoute::asTheBrowserSeesIt)
                .filter(new Breaker(CircuitBreaker.ofDefaults("issuer")))
                .build();
    }

    /**
     * The issuer builds redirects from these. They have names of their own, since the gateway drops every X-Forwarded header;
     * whatever a caller claimed is overwritten.
     */
    private static ServerRequest asTheBrowserSeesIt(ServerRequest request) {
        return ServerRequest.from(request).headers(headers -> {
            InetSocketAddress host = headers.getHost();
            boolean secure = request.servletRequest().isSecure();
            headers.set("X-Sigap-For", request.servletRequest().getRemoteAddr());
            headers.set("X-Sigap-Proto", secure ? "https" : "http");
            headers.set("X-Sigap-Host", request.servletRequest().getServerName());
            headers.set("X-Sigap-Port", String.valueOf(host == null || host.getPort() <= 0 ? (secure ? 443 : 80) : host.getPort()));
            String cookies = headers.getOrEmpty(HttpHeaders.COOKIE).stream().flatMap(line -> Arrays.stream(line.split("; *")))
                    .filter(cookie -> !cookie.startsWith(EDGE_SESSION)).collect(Collectors.joining("; "));
            headers.remove(HttpHeaders.COOKIE);
            if (!cookies.isEmpty()) {
                headers.set(HttpHeaders.COOKIE, cookies);
            }
        }).build();
    }
}
