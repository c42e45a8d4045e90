package id.sigap.identity.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The accounts in the store. */
@Component
public class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
    private static final int LONGEST_NAME = 64;

    private final MongoOperations mongo;

    Accounts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The form under which a name is stored and counted; all names too long to exist share one. */
    public static String key(String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? "" : name;
    }

    public Optional<Account> find(String username) {
        return Optional.ofNullable(mongo.findById(key(username), Account.class));
    }

    /** The account unless it is unknown or disabled; read from the store each time, so that a change counts at once. */
    public Optional<Account> findActive(String username) {
        return find(username).filter(account -> !account.disabled());
    }

    Set<String> existing(Collection<String> usernames) {
        return mongo.find(query(where("_id").in(usernames)), Account.class).stream().map(Account::username)
                .collect(Collectors.toSet());
    }

    void addMissing(List<Account> missing) {
        try {
            mongo.insertAll(missing);
        } catch (DuplicateKeyException e) {
            // another instance seeds too; where it was first, its password counts
            missing.forEach(this::addUnlessThere);
        }
    }

    private void addUnlessThere(Account account) {
        try {
            mongo.insert(account);
        } catch (DuplicateKeyException e) {
            LOG.debug("account {} is there already", account.personId());
        }
    }

    /** Ends or restores somebody's access. Sessions die with their access token, at most a minute later. */
    public boolean setDisabled(String username, boolean disabled) {
        return mongo.updateFirst(query(where("_id").is(key(username))), Update.update("disabled", disabled),
                Account.class).getMatchedCount() == 1;
    }
}
