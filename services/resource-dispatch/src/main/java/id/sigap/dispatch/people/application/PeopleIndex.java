package id.sigap.dispatch.people.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.dispatch.people.model.Claims;
import id.sigap.dispatch.people.model.Eligibility;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

/**
 * Everybody's eligibility in memory, on every instance, to find the nearest quickly. It is filled from the documents at start
 * and from the whole topic {@code sigap.volunteers} after that. It only proposes: the claim on the person's document decides.
 */
@Component
public class PeopleIndex {

    private final Documents<Claims> documents;
    private final Map<String, Map<String, Known>> byWorld = new ConcurrentHashMap<>();

    public PeopleIndex(Documents<Claims> documents) {
        this.documents = documents;
    }

    /** @param sequence the person's event counter in the registry */
    public record Known(String personId, Eligibility eligibility, long sequence) {}

    /** Reads what was heard before this instance was started. */
    public void load() {
        documents.forEach(Filters.eq("world", World.REAL.id()),
                v -> hear(World.REAL, v.state().personId(), v.state().eligibility(), v.state().heardUpTo()));
    }

    public void hear(World world, String personId, Eligibility eligibility, long sequence) {
        Known heard = new Known(personId, eligibility, sequence);
        in(world).merge(personId, heard, (before, now) -> now.sequence() > before.sequence() ? now : before);
    }

    /** The newest word about a person; an exercise knows the people of the real world unless it says otherwise. */
    public @Nullable Known find(World world, String personId) {
        Known real = in(World.REAL).get(personId);
        Known own = world.isReal() ? null : in(world).get(personId);
        return own != null && (real == null || own.sequence() >= real.sequence()) ? own : real;
    }

    public Collection<Known> everybody(World world) {
        if (world.isReal() || !byWorld.containsKey(world.id())) {
            return in(World.REAL).values();
        }
        Map<String, Known> all = new HashMap<>(in(World.REAL));
        in(world).forEach((personId, own) -> all.merge(personId, own, (real, mine) -> mine.sequence() >= real.sequence() ? mine : real));
        return all.values();
    }

    private Map<String, Known> in(World world) {
        return byWorld.computeIfAbsent(world.id(), w -> new ConcurrentHashMap<>());
    }
}
