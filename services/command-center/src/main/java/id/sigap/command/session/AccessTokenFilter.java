package id.sigap.command.session;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

import id.sigap.kit.web.FilterProblem;

/**
 * Looks behind the session: gets the person's access token, refreshed when its minute is over, and lets it speak for this
 * request. A refresh that the issuer refuses (signed out there, account disabled) ends the session at once.
 */
final class AccessTokenFilter extends OncePerRequestFilter {

    private final OAuth2AuthorizedClientManager tokens;
    private final JwtDecoder decoder;

    AccessTokenFilter(OAuth2AuthorizedClientManager tokens, JwtDecoder decoder) {
        this.tokens = tokens;
        this.decoder = decoder;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/bff/") && !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext session = SecurityContextHolder.getContext();
        if (!(session.getAuthentication() instanceof OAuth2AuthenticationToken person)) {
            chain.doFilter(request, response);
            return;
        }
        Jwt token = token(person, request, response);
        if (token == null) {
            if (request.getSession(false) != null) {
                request.getSession(false).invalidate();
            }
            FilterProblem.write(response, HttpStatus.UNAUTHORIZED, "unauthenticated", "Sesi berakhir. Masuk lagi.");
            return;
        }
        SecurityContext once = SecurityContextHolder.createEmptyContext();
        once.setAuthentication(new JwtAuthenticationToken(token));
        SecurityContextHolder.setContext(once);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.setContext(session);
        }
    }

    private @Nullable Jwt token(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        try {
            OAuth2AuthorizedClient client = tokens.authorize(OAuth2AuthorizeRequest.withClientRegistrationId("sigap").principal(person)
                    .attribute(HttpServletRequest.class.getName(), request).attribute(HttpServletResponse.class.getName(), response).build());
            return client == null ? null : decoder.decode(client.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException | JwtException e) {
            return null;
        }
    }
}
