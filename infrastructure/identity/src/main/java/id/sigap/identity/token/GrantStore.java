package id.sigap.identity.token;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The grants in the store, so that nobody has to sign in again after a restart. */
@Component
class GrantStore {

    private static final String VERSION = "version";
    private static final String EXPIRES = "expiresAt";

    private final MongoOperations mongo;
    private final Clock clock;

    GrantStore(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Grant.class).createIndex(new Index(EXPIRES, Sort.Direction.ASC));
    }

    void insert(Grant grant) {
        mongo.insert(grant);
    }

    Optional<Grant> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Grant.class))
                .filter(grant -> clock.instant().isBefore(grant.expiresAt()));
    }

    /** Writes what {@code change} makes of the newest state; false when the grant has ended meanwhile. */
    boolean change(String id, Function<Grant, Grant> change) {
        while (true) {
            var before = find(id).orElse(null);
            if (before == null) {
                return false;
            }
            var after = change.apply(before);
            if (mongo.updateFirst(query(where("_id").is(id).and(VERSION).is(before.version())),
                    new Update().set("handed", after.handed()).set(EXPIRES, after.expiresAt())
                            .set(VERSION, after.version()), Grant.class).getMatchedCount() == 1) {
                return true;
            }
        }
    }

    void end(String id) {
        mongo.remove(query(where("_id").is(id)), Grant.class);
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forgetExpired() {
        mongo.remove(query(where(EXPIRES).lt(clock.instant())), Grant.class);
    }
}
