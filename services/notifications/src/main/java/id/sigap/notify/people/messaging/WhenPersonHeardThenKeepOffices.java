package id.sigap.notify.people.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;
import id.sigap.notify.people.model.Holder;

/** Remembers the offices of whoever holds any. */
@Component
public final class WhenPersonHeardThenKeepOffices implements Reaction<Holder> {

    private final Documents<Holder> holders;

    public WhenPersonHeardThenKeepOffices(Documents<Holder> holders) {
        this.holders = holders;
    }

    @Override
    public Documents<Holder> documents() {
        return holders;
    }

    @Override
    public Set<String> eventTypes() {
        return PersonHeard.TYPES;
    }

    @Override
    public List<String> targets(Heard event) {
        return event.world().isReal() ? List.of(event.subject()) : List.of();
    }

    @Override
    public @Nullable Change<Holder> apply(@Nullable Holder state, Heard event) {
        Holder heard = event.body(PersonHeard.class).holder();
        boolean nothing = state == null ? heard.offices().isEmpty() : heard.equals(state);
        return nothing ? null : Change.of(heard);
    }
}
