package id.sigap.incident.inbound.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one sender wrote lately on one channel. People send the words and the location of one report as two messages; this document
 * decides which belong together, whatever order they come in and whichever instance hears them.
 *
 * @param turns oldest first
 */
public record Conversation(List<Turn> turns) {

    /** Words and a location this far apart are still one report. */
    static final Duration TOGETHER = Duration.ofMinutes(5);
    /** Who reported writes again for about a day, and names the place no more. */
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int MOST = 50;

    /**
     * @param bare it has no words: a location or a photo alone
     * @param digest of its words, to know them again; null when it is bare
     */
    public record Turn(String inboundId, String reportId, Instant at, boolean bare, @Nullable String digest) {}

    public Conversation {
        turns = turns == null ? List.of() : List.copyOf(turns);
    }

    public static Conversation empty() {
        return new Conversation(List.of());
    }

    /** What was decided about a message before. */
    public Optional<Turn> turnOf(String inboundId) {
        return turns.stream().filter(t -> t.inboundId().equals(inboundId)).findFirst();
    }

    /**
     * The report this message is a part of.
     *
     * @param own the report it makes when it is a part of no other
     * @param fixed it says itself which report it is, so it joins none; others may join it
     */
    public String reportOf(String own, boolean fixed, Instant at, @Nullable String digest) {
        if (fixed) {
            return own;
        }
        return turns.stream().filter(t -> isNear(t, at) && belongs(t, digest))
                .min(Comparator.comparing((Turn t) -> t.bare() == (digest == null)).thenComparing(t -> Duration.between(t.at(), at).abs()))
                .map(Turn::reportId).orElse(own);
    }

    /** The last words before this moment that made another report than this. */
    public Optional<Turn> turnBefore(String reportId, Instant at) {
        return turns.stream().filter(t -> !t.bare() && !t.reportId().equals(reportId) && t.at().isBefore(at) && t.at().isAfter(at.minus(REMEMBERED)))
                .max(Comparator.comparing(Turn::at));
    }

    /** A bare part belongs to anything near; words belong to a bare part that has none yet, or are the same words once more. */
    private boolean belongs(Turn turn, @Nullable String digest) {
        if (digest == null) {
            return true;
        }
        return turn.bare() ? lacksWords(turn.reportId()) : digest.equals(turn.digest());
    }

    private static boolean isNear(Turn turn, Instant at) {
        return Duration.between(turn.at(), at).abs().compareTo(TOGETHER) <= 0;
    }

    private boolean lacksWords(String reportId) {
        return turns.stream().noneMatch(t -> t.reportId().equals(reportId) && !t.bare());
    }

    /** With one more message; what is long past is forgotten. */
    public Conversation with(Turn turn) {
        List<Turn> all = new ArrayList<>(turns);
        all.add(turn);
        all.sort(Comparator.comparing(Turn::at));
        Instant newest = all.getLast().at();
        all.removeIf(t -> t.at().isBefore(newest.minus(REMEMBERED)) && !t.equals(turn));
        return new Conversation(all.size() > MOST ? all.subList(all.size() - MOST, all.size()) : all);
    }
}
