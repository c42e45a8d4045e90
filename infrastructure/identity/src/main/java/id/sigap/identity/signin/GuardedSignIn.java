package id.sigap.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

import id.sigap.identity.account.Accounts;

/**
 * Checks name and password. An unknown name costs one password check like a known one (Spring compares with a
 * made-up hash of the same strength), and whether an account is disabled is told only to who knows its password.
 */
class GuardedSignIn implements AuthenticationProvider {

    private final Attempts attempts;
    private final DaoAuthenticationProvider passwords;

    GuardedSignIn(Attempts attempts, Accounts accounts, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.passwords = new DaoAuthenticationProvider(username -> details(accounts, username));
        passwords.setPasswordEncoder(encoder);
        passwords.setPreAuthenticationChecks(user -> { });
        passwords.setPostAuthenticationChecks(user -> {
            if (!user.isEnabled()) {
                throw new DisabledException("disabled");
            }
        });
    }

    private static UserDetails details(Accounts accounts, String username) {
        var account = accounts.find(username).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return User.withUsername(account.username()).password(account.password()).disabled(account.disabled())
                .authorities(new String[0]).build();
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        var key = Accounts.key(authentication.getName());
        var wait = attempts.begin(key);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        try {
            var result = passwords.authenticate(authentication);
            attempts.succeeded(key);
            return result;
        } catch (InternalAuthenticationServiceException e) {
            attempts.unknown(key);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
