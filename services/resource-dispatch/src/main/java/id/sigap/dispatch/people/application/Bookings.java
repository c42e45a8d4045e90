package id.sigap.dispatch.people.application;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.people.model.Claims;
import id.sigap.dispatch.people.model.Refusal;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/** Claims people, one conditional write each: whoever is second finds the claim of the first. */
@Component
public class Bookings {

    private static final Logger LOG = LoggerFactory.getLogger(Bookings.class);

    private final Documents<Claims> documents;
    private final PeopleIndex index;

    public Bookings(Documents<Claims> documents, PeopleIndex index) {
        this.documents = documents;
        this.index = index;
    }

    /** The one document of a person in a world. */
    public static String documentOf(World world, String personId) {
        return Ids.derived("claims", world.id(), personId);
    }

    /** Holds the person for the mission, or says why not. Again for the same mission and line takes the claim over. */
    public @Nullable Refusal claim(World world, String personId, Claims.Wish wish) {
        @Nullable Refusal[] refusal = new Refusal[1];
        Function<Versioned<Claims>, @Nullable Change<Claims>> decision = before -> {
            Claims newest = newest(world, before.state());
            refusal[0] = newest.refusal(wish);
            return refusal[0] == null ? Change.of(newest.with(wish)) : null;
        };
        String id = documentOf(world, personId);
        if (documents.change(id, decision).isEmpty()) {
            if (!create(id, world, personId)) {
                return Refusal.UNKNOWN;
            }
            documents.change(id, decision);
        }
        return refusal[0];
    }

    /** Gives up what this attempt claimed; does nothing when another attempt has taken the claim over. */
    public void release(World world, String personId, String missionId, String token) {
        documents.change(documentOf(world, personId), before -> {
            Claims after = before.state().without(missionId, token);
            if (after == before.state()) {
                return null;
            }
            LOG.info("claim of {} for mission {} given up unused", personId, missionId);
            return Change.of(after);
        });
    }

    public Optional<Claims> find(World world, String personId) {
        return documents.find(documentOf(world, personId)).map(Versioned::state);
    }

    /** The document may not be there: in an exercise until somebody is first wanted, in the real world until it was heard of. */
    private boolean create(String id, World world, String personId) {
        PeopleIndex.Known known = index.find(world, personId);
        if (known != null) {
            documents.insert(id, world, Change.of(Claims.none(personId, known.eligibility(), known.sequence())), null);
        }
        return known != null;
    }

    private Claims newest(World world, Claims claims) {
        PeopleIndex.Known known = index.find(world, claims.personId());
        return known == null ? claims : claims.hear(known.eligibility(), known.sequence());
    }
}
