package id.sigap.identity.token;

import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import id.sigap.identity.IdentityProperties;

/**
 * The RSA key that signs tokens: made at first start and kept in the store, so that every instance signs with the
 * same one and tokens outlive a restart. Whoever can read the issuer's database can sign; nobody else should.
 */
@Configuration(proxyBeanMethods = false)
class SigningKey {

    private static final String COLLECTION = "keys";
    private static final String ID = "signing";
    private static final int BITS = 2048;

    @Bean
    RSAKey signingKeyPair(MongoOperations mongo) throws ParseException, JOSEException {
        var stored = mongo.findById(ID, Document.class, COLLECTION);
        if (stored == null) {
            var fresh = new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true).generate();
            try {
                mongo.insert(new Document("_id", ID).append("jwk", fresh.toJSONString()), COLLECTION);
                return fresh;
            } catch (DuplicateKeyException e) {
                // another instance made the key in the same moment
                stored = Objects.requireNonNull(mongo.findById(ID, Document.class, COLLECTION));
            }
        }
        return RSAKey.parse(stored.getString("jwk"));
    }

    @Bean
    JWKSource<SecurityContext> jwkSource(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    /** Accepts our own access tokens, for the user-info endpoint. */
    @Bean
    JwtDecoder jwtDecoder(RSAKey key, IdentityProperties properties, Clock clock) throws JOSEException {
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var decoder = NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times,
                new JwtIssuerValidator(properties.issuer().toString()),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
                        audience -> audience != null && audience.contains(Claims.API))));
        return decoder;
    }
}
