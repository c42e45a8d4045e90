package id.sigap.identity.token;

import java.time.Duration;
import java.util.ArrayList;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.util.StringUtils;

import id.sigap.identity.IdentityProperties;

/** Who may ask for tokens: the edge for its users, programs that act for one person, and each service for itself. */
@Configuration(proxyBeanMethods = false)
class Clients {

    private static final Duration CODE_LIFE = Duration.ofMinutes(1);

    @Bean
    RegisteredClientRepository registeredClients(IdentityProperties properties) {
        var encoder = new SecretEncoder();
        var clients = new ArrayList<RegisteredClient>();
        clients.add(field(properties));
        properties.clients().forEach((id, client) -> {
            var builder = RegisteredClient.withId(id).clientId(id).clientSecret(encoder.encode(client.secret()))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
            clients.add(IdentityProperties.BFF.equals(id) ? bff(builder, properties)
                    : service(builder, client, properties));
        });
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient bff(RegisteredClient.Builder builder, IdentityProperties properties) {
        for (var url : properties.edgeUrls()) {
            var base = StringUtils.trimTrailingCharacter(url.toString(), '/');
            builder.redirectUri(base + "/login/oauth2/code/sigap").postLogoutRedirectUri(base)
                    .postLogoutRedirectUri(base + "/");
        }
        return builder.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID).scope(OidcScopes.PROFILE)
                .clientSettings(withProofKey())
                .tokenSettings(life(properties.lives().user())
                        .refreshTokenTimeToLive(properties.lives().refresh()).reuseRefreshTokens(false).build())
                .build();
    }

    private static RegisteredClient field(IdentityProperties properties) {
        return RegisteredClient.withId(IdentityProperties.FIELD).clientId(IdentityProperties.FIELD)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(properties.fieldRedirect())
                .scope(OidcScopes.OPENID).scope(OidcScopes.PROFILE)
                .clientSettings(withProofKey())
                .tokenSettings(life(properties.lives().field()).build())
                .build();
    }

    private static RegisteredClient service(RegisteredClient.Builder builder, IdentityProperties.Client client,
            IdentityProperties properties) {
        return builder.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(life(properties.lives().service()).build())
                .build();
    }

    private static ClientSettings withProofKey() {
        return ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build();
    }

    private static TokenSettings.Builder life(Duration accessToken) {
        return TokenSettings.builder().accessTokenTimeToLive(accessToken).authorizationCodeTimeToLive(CODE_LIFE)
                .accessTokenFormat(OAuth2TokenFormat.SELF_CONTAINED);
    }
}
