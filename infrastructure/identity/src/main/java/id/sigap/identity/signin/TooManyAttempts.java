package id.sigap.identity.signin;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Refused without looking at the password. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    /** Whole seconds until the next try, at least one. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
