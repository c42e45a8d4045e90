package id.sigap.notify.mail.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.web.client.HttpClientErrorException;

/**
 * Addresses, asked of the registry for every letter. The last answer is kept in memory, never on disk, for at most 24 hours
 * (architecture section 3): a dead registry then does not silence the next letter to the same person.
 */
public final class AddressBook {

    private static final Duration KEEP = Duration.ofHours(24);

    private final ContactApi registry;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public AddressBook(ContactApi registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** @throws RuntimeException when the registry does not answer and has not lately */
    public Contact of(String personId) {
        try {
            Contact contact = registry.contact(personId);
            kept.put(personId, new Kept(contact, clock.instant()));
            return contact;
        } catch (RuntimeException e) {
            if (e instanceof HttpClientErrorException.NotFound) {
                // the person is gone: what we kept is wrong to use
                kept.remove(personId);
                throw e;
            }
            return lately(personId, e);
        }
    }

    private Contact lately(String personId, RuntimeException silence) {
        kept.values().removeIf(k -> k.at().plus(KEEP).isBefore(clock.instant()));
        Kept known = kept.get(personId);
        if (known == null) {
            throw silence;
        }
        return known.contact();
    }

    private record Kept(Contact contact, Instant at) {}
}
