package id.sigap.identity.token;

import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;

/** Recognises tokens this issuer signed, expired ones too: signing out must work with an old ID token. */
@Component
class OwnTokens {

    private final RSASSAVerifier verifier;

    OwnTokens(RSAKey key) throws JOSEException {
        this.verifier = new RSASSAVerifier(key.toRSAPublicKey());
    }

    /** The claims, if the text is a token with our signature. Times are {@link java.util.Date}. */
    Optional<Map<String, Object>> claims(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            return JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm()) && jwt.verify(verifier)
                    ? Optional.of(jwt.getJWTClaimsSet().getClaims()) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
