package id.sigap.notify.answer.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;
import id.sigap.notify.answer.model.Fate;
import id.sigap.notify.answer.model.Turn;

/** Remembers how an incident ended; its reporters are told when the memory is looked at, or when their report is put to it later. */
@Component
public final class WhenIncidentEndsThenTellReporters implements Reaction<Fate> {

    private final Documents<Fate> fates;
    private final Clock clock;

    WhenIncidentEndsThenTellReporters(Documents<Fate> fates, Clock clock) {
        this.fates = fates;
        this.clock = clock;
    }

    @Override
    public Documents<Fate> documents() {
        return fates;
    }

    @Override
    public Set<String> eventTypes() {
        return IncidentEnds.TYPES;
    }

    @Override
    public List<String> targets(Heard event) {
        return event.world().isReal() ? List.of(event.subject()) : List.of();
    }

    @Override
    public @Nullable Change<Fate> apply(@Nullable Fate state, Heard event) {
        Fate before = Objects.requireNonNullElse(state, Fate.open());
        Instant now = clock.instant();
        Fate after = switch (event.type()) {
            case IncidentEnds.CLOSED -> before.ended(Turn.CLOSED, event.time(), now);
            case IncidentEnds.REJECTED -> before.ended(Turn.SET_ASIDE, event.time(), now);
            case IncidentEnds.MERGED -> before.merged(event.body(IncidentEnds.class).into(), now);
            default -> before.merged(null, now);
        };
        return after.equals(state) ? null : Change.of(after);
    }
}
