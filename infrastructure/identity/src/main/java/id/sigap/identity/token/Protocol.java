package id.sigap.identity.token;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import id.sigap.identity.IdentityProperties;
import id.sigap.identity.account.Accounts;

/** The OpenID Connect endpoints: discovery, keys, authorization, token, revocation, user info, sign-out. */
@Configuration(proxyBeanMethods = false)
class Protocol {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentityProperties properties) {
        return AuthorizationServerSettings.builder().issuer(properties.issuer().toString()).build();
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(JwtEncoder encoder, Claims claims, Clock clock) {
        var signed = new JwtGenerator(encoder);
        signed.setJwtCustomizer(claims);
        signed.setClock(clock);
        return new DelegatingOAuth2TokenGenerator(signed, new RefreshTokens(clock));
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocolEndpoints(HttpSecurity http, AuthorizationServerSettings settings, Grants grants,
            Accounts accounts) {
        var authorize = PathPatternRequestMatcher.withDefaults().matcher(settings.getAuthorizationEndpoint());
        return http
                .oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.clientAuthentication(clients -> clients.authenticationProviders(Protocol::fastSecrets));
                    server.oidc(oidc -> oidc
                            .logoutEndpoint(end -> end.logoutResponseHandler(signOut(grants)))
                            .userInfoEndpoint(info -> info.userInfoMapper(context -> userInfo(context, accounts))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()))
                .exceptionHandling(errors -> errors
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), authorize)
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                request -> true))
                .build();
    }

    private static void fastSecrets(List<AuthenticationProvider> providers) {
        for (var provider : providers) {
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(new SecretEncoder());
            }
        }
    }

    /** Signing out ends the grant too, so that its refresh token is dead at once. */
    private static OidcLogoutAuthenticationSuccessHandler signOut(Grants grants) {
        var session = new SecurityContextLogoutHandler();
        var handler = new OidcLogoutAuthenticationSuccessHandler();
        handler.setLogoutHandler((request, response, authentication) ->
                end((OidcLogoutAuthenticationToken) authentication, grants, session, request, response));
        return handler;
    }

    private static void end(@Nullable OidcLogoutAuthenticationToken signOut, Grants grants,
            SecurityContextLogoutHandler session, HttpServletRequest request, HttpServletResponse response) {
        Objects.requireNonNull(signOut);
        var idToken = signOut.getIdToken();
        String grant = idToken == null ? null : idToken.getClaimAsString(Claims.GRANT);
        if (grant != null) {
            grants.end(grant);
        }
        if (signOut.isPrincipalAuthenticated()) {
            session.logout(request, response, (Authentication) signOut.getPrincipal());
        }
    }

    private static OidcUserInfo userInfo(OidcUserInfoAuthenticationContext context, Accounts accounts) {
        var account = accounts.findActive(context.getAuthorization().getPrincipalName())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN));
        return OidcUserInfo.builder().subject(account.personId()).name(account.name())
                .claim(Claims.ROLES, account.roles()).claim(Claims.REGIONS, account.regions()).build();
    }
}
