package id.sigap.kit.document;

import java.util.List;

import id.sigap.kit.event.Fact;

/** What a decision does to one document: its new state and the facts that others will hear, written together or not at all. */
public record Change<T>(T state, List<Fact> facts) {

    public Change {
        facts = List.copyOf(facts);
    }

    public static <T> Change<T> of(T state, Fact... facts) {
        return new Change<>(state, List.of(facts));
    }
}
