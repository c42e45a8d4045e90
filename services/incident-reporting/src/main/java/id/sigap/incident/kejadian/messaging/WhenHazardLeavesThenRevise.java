package id.sigap.incident.kejadian.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.kejadian.application.KejadianFacts;
import id.sigap.incident.kejadian.application.Naming;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/** A person says that a quake does not belong to a sequence: its kejadian goes on without it. */
@Component
public final class WhenHazardLeavesThenRevise implements Reaction<Kejadian> {

    private final Documents<Kejadian> kejadian;
    private final Naming naming;
    private final Clock clock;

    public WhenHazardLeavesThenRevise(Documents<Kejadian> kejadian, Naming naming, Clock clock) {
        this.kejadian = kejadian;
        this.naming = naming;
        this.clock = clock;
    }

    /** Which sequence it leaves. */
    public record Left(String sequenceId) {

        public Left {
            if (!Ids.isUuid(sequenceId)) {
                throw new Poison("sequenceId is none");
            }
        }
    }

    @Override
    public Documents<Kejadian> documents() {
        return kejadian;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.hazard.left-sequence.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        return List.of(WhenHazardToldThenSuspect.kejadianOf(event.world(), event.body(Left.class).sequenceId()));
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Kejadian> apply(@Nullable Kejadian state, Heard event) {
        Kejadian.Step step = state == null ? null : state.leave(event.subject(), naming::title, clock.instant());
        return step == null ? null : KejadianFacts.change(step);
    }
}
