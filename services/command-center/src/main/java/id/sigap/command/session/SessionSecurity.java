package id.sigap.command.session;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;

import id.sigap.kit.service.SigapProperties;
import id.sigap.kit.service.TokenDecoder;
import id.sigap.kit.web.FilterProblem;

/**
 * Two doors. API clients bring their own bearer token and have no session. The browser has only a session cookie: it signs in
 * by code flow with PKCE, the tokens stay here, and every changing request carries a CSRF token.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SessionSecurity {

    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'";

    /** An edge is found by its base URL, which need not be the issuer's host. */
    @Bean
    ClientRegistrationRepository clientRegistrations(SigapProperties properties, EdgeProperties edge) {
        String issuer = properties.issuerUri();
        String internal = properties.issuerInternalUri();
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("sigap").clientId("sigap-bff")
                .clientSecret(edge.bffClientSecret()).clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}").scope("openid", "profile")
                .authorizationUri(issuer + "/oauth2/authorize").tokenUri(internal + "/oauth2/token").jwkSetUri(internal + "/oauth2/jwks")
                .issuerUri(issuer).userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout")).build());
    }

    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    DefaultOAuth2AuthorizedClientManager tokens(ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository clients) {
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        // the library's own minute of skew is as long as a token lives: every request would refresh it
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder().authorizationCode()
                .refreshToken(provider -> provider.clockSkew(SKEW)).build());
        return manager;
    }

    @Bean
    JwtDecoder accessTokens(SigapProperties properties) {
        return TokenDecoder.of(properties);
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiClients(HttpSecurity http, JwtDecoder accessTokens) {
        http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null && request.getRequestURI().startsWith("/api/"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(accessTokens)).authenticationEntryPoint(signInFirst()));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browser(HttpSecurity http, ClientRegistrationRepository registrations, DefaultOAuth2AuthorizedClientManager tokens,
            JwtDecoder accessTokens, EdgeProperties edge) {
        UnaryOperator<String> toIssuer = edge.issuerBehind() ? SessionSecurity::here : UnaryOperator.identity();
        OidcClientInitiatedLogoutSuccessHandler logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri("{baseUrl}/");
        // the page asks by fetch, which would follow a redirect to the issuer unseen: it gets the address and goes there itself
        logout.setRedirectStrategy((request, response, url) -> {
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
            response.setHeader(HttpHeaders.LOCATION, toIssuer.apply(url));
        });
        http.authorizeHttpRequests(requests -> requests
                        .requestMatchers("/api/**", "/bff/**").authenticated()
                        .requestMatchers("/actuator/health/**").permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .access((who, context) -> new AuthorizationDecision(scrapes(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION), edge.scrapeToken())))
                        .requestMatchers("/actuator/**", "/openapi/**").denyAll()
                        .anyRequest().permitAll())
                .csrf(csrf -> csrf.spa())
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2Login(login -> login.authorizationEndpoint(start -> start.authorizationRedirectStrategy(
                                (request, response, url) -> response.sendRedirect(toIssuer.apply(url))))
                        .defaultSuccessUrl("/", true).failureUrl("/?masuk=gagal"))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessHandler(logout))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(signInFirst())
                        // a phone that kept a report tries again after the one and gives up after the other
                        .accessDeniedHandler((request, response, e) -> FilterProblem.write(response, HttpStatus.FORBIDDEN, e instanceof CsrfException ? "csrf" : "forbidden",
                                "Permintaan ditolak. Muat ulang halaman, lalu coba lagi.")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .addFilterAfter(new AccessTokenFilter(tokens, accessTokens), AuthorizationFilter.class);
        return http.build();
    }

    /** Only path and query: an issuer behind this edge is there under whatever name the browser came by. */
    private static String here(String url) {
        URI uri = URI.create(url);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static boolean scrapes(@Nullable String authorization, String token) {
        return !token.isEmpty() && authorization != null && MessageDigest.isEqual(
                authorization.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private static AuthenticationEntryPoint signInFirst() {
        return (request, response, e) -> FilterProblem.write(response, HttpStatus.UNAUTHORIZED, "unauthenticated", "Masuk dahulu.");
    }
}
