package id.sigap.kit.service;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Checks access tokens: our issuer, our audience, RS256 and nothing else, so that no token chooses its own check. */
public final class TokenDecoder {

    private TokenDecoder() {}

    /** Keys are fetched when the first token comes, so a service starts without its issuer. */
    public static JwtDecoder of(SigapProperties properties) {
        SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(Duration.ofSeconds(2));
        http.setReadTimeout(Duration.ofSeconds(2));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(properties.issuerInternalUri() + "/oauth2/jwks")
                .jwsAlgorithm(SignatureAlgorithm.RS256).restOperations(new RestTemplate(http)).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ofSeconds(10)), new JwtIssuerValidator(properties.issuerUri()),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(properties.audience()))));
        return new RememberedTokens(decoder, InstantSource.system());
    }
}
