package id.sigap.command.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Lets a reader in with a token, where people have a session: how they get that is tried elsewhere. */
@Configuration(proxyBeanMethods = false)
class BearerDoor {

    @Bean
    @Order(0)
    SecurityFilterChain readers(HttpSecurity http, JwtDecoder accessTokens) {
        return http.securityMatcher("/bff/live", "/bff/presence").csrf(AbstractHttpConfigurer::disable).authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(accessTokens))).build();
    }
}
