package id.sigap.kit.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Fact;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/** Adds a note to the tally it names and tells that it did. */
@Component
public final class WhenNotedThenTally implements Reaction<Tally> {

    private final Documents<Tally> tallies;

    public WhenNotedThenTally(Documents<Tally> tallies) {
        this.tallies = tallies;
    }

    public record Noted(Instant observedAt, String tally, String note) {}

    @Override
    public Documents<Tally> documents() {
        return tallies;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.sample.noted.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        return List.of(event.body(Noted.class).tally());
    }

    @Override
    public Change<Tally> apply(Tally state, Heard event) {
        Noted noted = event.body(Noted.class);
        if (noted.note().equals(SampleService.refused)) {
            throw new Poison("this note is refused");
        }
        List<String> notes = new ArrayList<>(state == null ? List.of() : state.notes());
        notes.add(noted.note());
        return Change.of(new Tally(notes), Fact.of("id.sigap.sample.tallied.v1", event.region(), new Fact.ObservedAt(noted.observedAt())));
    }
}
