package id.sigap.incident.incident.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far an incident can be believed before anybody has looked: by its independent sources. One sender counts once, and so does one
 * text, whoever passes it on. It fades when nothing more is heard. Only a person verifies; enough sources put it in front of one.
 *
 * @param sources at most {@link #ENOUGH}, in the order they were heard
 * @param latest when its last report was seen, to the nearest {@link #NEWS}
 * @param proposedAt when there were enough, so that it was proposed for verification
 */
public record Confidence(List<Source> sources, Instant latest, @Nullable Instant proposedAt) {

    /** As many people do not see the same thing by mistake. */
    public static final int ENOUGH = 3;

    /** Every report would otherwise be a write of the incident. */
    static final Duration NEWS = Duration.ofMinutes(5);

    /** Half of it is gone after a day without a word: whoever is still in need says so again. */
    private static final Duration HALF_LIFE = Duration.ofHours(24);
    private static final double DOUBT_PER_SOURCE = 0.5;

    /**
     * Who said it and in which words; both stay in this service.
     *
     * @param words fingerprint of the text, empty when it is too short to be told from another by chance
     */
    public record Source(String sender, String words) {

        boolean independentOf(Source other) {
            return !sender.equals(other.sender) && (words.isEmpty() || !words.equals(other.words));
        }
    }

    public Confidence {
        sources = List.copyOf(sources);
    }

    static Confidence none(Instant at) {
        return new Confidence(List.of(), at, null);
    }

    boolean isEnough() {
        return sources.size() >= ENOUGH;
    }

    /** With one source more, or the same when it is no independent one. */
    Confidence with(Source source, Instant at) {
        if (isEnough() || !sources.stream().allMatch(source::independentOf)) {
            return seen(at);
        }
        List<Source> more = new ArrayList<>(sources);
        more.add(source);
        return new Confidence(more, at.isAfter(latest) ? at : latest, proposedAt);
    }

    Confidence seen(Instant at) {
        return at.isAfter(latest.plus(NEWS)) ? new Confidence(sources, at, proposedAt) : this;
    }

    Confidence proposed(Instant at) {
        return new Confidence(sources, latest, at);
    }

    /**
     * From 0 to 1: half of what is missing is gained by every source, half of all is lost with every day without news.
     *
     * @param speed of the world, which divides the day
     */
    public double at(Instant now, double speed) {
        double silent = Math.max(0, Duration.between(latest, now).toMillis() * speed / HALF_LIFE.toMillis());
        return (1 - Math.pow(DOUBT_PER_SOURCE, sources.size())) * Math.pow(0.5, silent);
    }
}
