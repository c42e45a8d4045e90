package id.sigap.command.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.sigap.command.situation.Situation.Sight;
import id.sigap.command.situation.Where;
import id.sigap.kit.World;

/**
 * Who has which incident or waiting report open, so that two people do not telephone the same village. A courtesy of the desk and no fact
 * of the disaster: it is told on the live stream, lives for a minute unless it is said again, and in the memory of this instance alone.
 */
public final class Presence {

    /** A page says it again every twenty seconds: two may be lost before somebody is taken for gone. */
    public static final Duration LASTS = Duration.ofSeconds(60);

    private record Person(World world, String id) {}

    private record At(String subject, Where where, Instant since, Instant until) {}

    /**
     * One person at work, as the page is told.
     *
     * @param subject id of the incident or report
     */
    public record Present(String personId, String subject, Instant since) {}

    private final Map<Person, At> all = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Runnable changed;

    /** @param changed told when somebody came or went, not when somebody stays */
    public Presence(Clock clock, Runnable changed) {
        this.clock = clock;
        this.changed = changed;
    }

    /** Somebody works on this, and on nothing else. */
    void works(World world, String person, String subject, Where where) {
        Instant now = clock.instant();
        At before = all.get(new Person(world, person));
        if (before != null && before.subject().equals(subject) && now.isBefore(before.until())) {
            all.put(new Person(world, person), new At(subject, where, before.since(), now.plus(LASTS)));
            return;
        }
        all.put(new Person(world, person), new At(subject, where, now, now.plus(LASTS)));
        changed.run();
    }

    void leaves(World world, String person) {
        if (all.remove(new Person(world, person)) != null) {
            changed.run();
        }
    }

    /** Everybody at work on what this reader may see, whoever came first on top. */
    public List<Present> seenBy(World world, Sight sight) {
        Instant now = clock.instant();
        all.values().removeIf(at -> !now.isBefore(at.until()));
        if (all.isEmpty()) {
            return List.of();
        }
        return all.entrySet().stream().filter(e -> e.getKey().world().equals(world) && sight.shows(e.getValue().where()))
                .map(e -> new Present(e.getKey().id(), e.getValue().subject(), e.getValue().since()))
                .sorted(Comparator.comparing(Present::since).thenComparing(Present::personId)).toList();
    }
}
