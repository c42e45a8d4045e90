package id.sigap.identity.account;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import id.sigap.identity.IdentityProperties;

/**
 * Invents passwords for the demo's people at first start, before anybody can sign in. The file comes first and the
 * accounts second: a crash between them is made good by the next start, which takes the passwords from the file.
 */
@Component
@ConditionalOnProperty("sigap.identity.seed")
class SeedAccounts implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SeedAccounts.class);
    /** Nothing that looks like something else on a bad screen: no 0/o, 1/i/l. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;

    private final IdentityProperties properties;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    SeedAccounts(IdentityProperties properties, Accounts accounts, PasswordEncoder encoder) {
        this.properties = properties;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var file = Objects.requireNonNull(properties.credentialsFile(),
                "sigap.identity.seed needs sigap.identity.credentials-file");
        var invented = DemoAccounts.invented(Objects.requireNonNull(properties.seed()));
        var existing = accounts.existing(invented.accounts().stream().map(DemoAccount::username).toList());
        if (existing.size() == invented.accounts().size()) {
            return;
        }
        Map<String, DemoAccount> written = DemoAccounts.read(file).accounts().stream()
                .collect(Collectors.toMap(DemoAccount::username, a -> a));
        var all = new DemoAccounts(invented.accounts().stream().map(a -> {
            var before = written.get(a.username());
            return a.withPassword(before != null && before.password() != null ? before.password()
                    : existing.contains(a.username()) ? null : password());
        }).toList());
        all.write(file);
        // the costly part, shared by the processors
        accounts.addMissing(all.accounts().parallelStream().filter(a -> !existing.contains(a.username()))
                .map(this::encoded).toList());
        LOG.info("Invented {} demo accounts; their passwords are in {}", invented.accounts().size() - existing.size(),
                file);
    }

    private Account encoded(DemoAccount a) {
        var hash = Objects.requireNonNull(encoder.encode(Objects.requireNonNull(a.password())));
        return new Account(a.username(), a.personId(), a.name(), a.roles(), a.regions(), hash, false);
    }

    /** Four groups of four: 31^16, 79 bits. */
    private String password() {
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUPS; i++) {
            text.append(i > 0 && i % GROUPS == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
