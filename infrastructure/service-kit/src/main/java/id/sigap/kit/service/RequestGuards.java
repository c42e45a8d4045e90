package id.sigap.kit.service;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What every request passes before anything of ours. The library's own checks run regular expressions over every long token and
 * open an observation per security filter, which together cost more than accepting a report; these say the same in plain loops.
 */
@Configuration(proxyBeanMethods = false)
class RequestGuards {

    private static final String SCHEME = "Bearer ";

    /** The request as a whole is observed by Spring MVC; its two dozen security filters need no span and no timer each. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(RequestGuards::isPlainText);
        return firewall;
    }

    /** RFC 6750 section 2.1: the header, and no other place for a token. */
    @Bean
    BearerTokenResolver bearerTokens() {
        return RequestGuards::bearerToken;
    }

    static @Nullable String bearerToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String token = header.substring(SCHEME.length());
        if (token.isEmpty() || !isToken(token)) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("Bearer token is malformed"));
        }
        return token;
    }

    /** b64token of RFC 6750. */
    private static boolean isToken(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isOfToken(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfToken(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~+/=".indexOf(c) >= 0;
    }

    /** Assigned characters and none that controls, as the firewall's own pattern says. */
    static boolean isPlainText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x20 || c >= 0x7f && (Character.isISOControl(c) || !Character.isDefined(c))) {
                return false;
            }
        }
        return true;
    }
}
