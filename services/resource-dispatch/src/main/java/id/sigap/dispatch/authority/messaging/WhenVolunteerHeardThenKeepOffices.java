package id.sigap.dispatch.authority.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.authority.model.Office;
import id.sigap.dispatch.authority.model.Signatory;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** Remembers the offices of whoever holds any. */
@Component
public final class WhenVolunteerHeardThenKeepOffices implements Reaction<Signatory> {

    private final Documents<Signatory> signatories;

    public WhenVolunteerHeardThenKeepOffices(Documents<Signatory> signatories) {
        this.signatories = signatories;
    }

    @Override
    public Documents<Signatory> documents() {
        return signatories;
    }

    @Override
    public Set<String> eventTypes() {
        return OfficesHeard.TYPES;
    }

    @Override
    public List<String> targets(Heard event) {
        return event.world().isReal() ? List.of(event.subject()) : List.of();
    }

    @Override
    public @Nullable Change<Signatory> apply(@Nullable Signatory state, Heard event) {
        List<Office> offices = event.body(OfficesHeard.class).held();
        if (state == null) {
            return offices.isEmpty() ? null : Change.of(new Signatory(offices, event.sequence()));
        }
        Signatory after = state.hear(offices, event.sequence());
        return after == state ? null : Change.of(after);
    }

    @Override
    public boolean repeatable() {
        return true;
    }
}
