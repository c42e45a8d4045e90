package id.sigap.identity.signin;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import id.sigap.identity.IdentityProperties;

/** How passwords are kept: with the algorithm's name in front, so that a later one can live beside it. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    private static final String ALGORITHM = "bcrypt";

    @Bean
    PasswordEncoder passwordEncoder(IdentityProperties properties) {
        return new DelegatingPasswordEncoder(ALGORITHM,
                Map.of(ALGORITHM, new BCryptPasswordEncoder(properties.passwordStrength())));
    }
}
