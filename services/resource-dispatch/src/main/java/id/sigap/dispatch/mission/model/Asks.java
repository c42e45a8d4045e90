package id.sigap.dispatch.mission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Everybody asked for a mission, each person once: who is asked again begins anew. */
public record Asks(List<Ask> all) {

    static final Asks NONE = new Asks(List.of());

    public Asks {
        all = List.copyOf(all);
    }

    public Optional<Ask> of(String volunteerId) {
        return all.stream().filter(a -> a.volunteerId().equals(volunteerId)).findFirst();
    }

    /** Places of a line that are taken: by people who may still come, are coming, are there or were. */
    public int filling(int line) {
        return (int) all.stream().filter(a -> a.line() == line && !a.state().isNo()).count();
    }

    /** Those who said yes and did not take it back. */
    public int accepted(int line) {
        return (int) all.stream().filter(a -> a.line() == line && !a.state().isNo() && a.state() != Ask.State.ASKED).count();
    }

    boolean anyActive() {
        return all.stream().anyMatch(a -> a.state().isActive());
    }

    boolean anyDone() {
        return all.stream().anyMatch(a -> a.state() == Ask.State.DONE);
    }

    List<Ask> overdue(Instant now) {
        return all.stream().filter(a -> a.isOverdue(now)).toList();
    }

    @Nullable Instant firstExpiry() {
        return all.stream().filter(a -> a.state() == Ask.State.ASKED).map(Ask::expiresAt).min(Comparator.naturalOrder()).orElse(null);
    }

    Asks with(Ask ask) {
        List<Ask> more = new ArrayList<>(all);
        more.removeIf(a -> a.volunteerId().equals(ask.volunteerId()));
        more.add(ask);
        return new Asks(more);
    }

    Asks moved(List<Ask> those, Ask.State next, Instant now) {
        return new Asks(all.stream().map(a -> those.contains(a) ? a.to(next, now) : a).toList());
    }
}
