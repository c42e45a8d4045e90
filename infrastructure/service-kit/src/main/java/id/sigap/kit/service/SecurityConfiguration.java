package id.sigap.kit.service;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

import id.sigap.kit.web.FilterProblem;

/** Resource server: every route needs a token of our issuer for our audience, and then {@link id.sigap.kit.web.Allow} decides. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnProperty(name = "sigap.resource-server", havingValue = "true", matchIfMissing = true)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, JwtDecoder decoder) {
        http.authorizeHttpRequests(requests -> requests
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/prometheus", "/openapi", "/openapi.yaml").permitAll()
                        .anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no cookie carries a right here, so there is nothing to forge
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(decoder))
                        .authenticationEntryPoint((request, response, e) -> FilterProblem.write(response, HttpStatus.UNAUTHORIZED, "unauthenticated", "Masuk dahulu.")))
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint((request, response, e) -> FilterProblem.write(response, HttpStatus.UNAUTHORIZED, "unauthenticated", "Masuk dahulu."))
                        .accessDeniedHandler((request, response, e) -> FilterProblem.write(response, HttpStatus.FORBIDDEN, "forbidden", "Tidak diizinkan.")));
        return http.build();
    }

    @Bean
    JwtDecoder jwtDecoder(SigapProperties properties) {
        return TokenDecoder.of(properties);
    }
}
