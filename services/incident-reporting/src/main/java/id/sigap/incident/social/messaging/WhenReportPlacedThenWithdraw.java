package id.sigap.incident.social.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.social.model.SocialCase;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** What was taken for a social case and is a disaster after all goes to the incidents; the case ends. */
@Component
public final class WhenReportPlacedThenWithdraw implements Reaction<SocialCase> {

    private final Documents<SocialCase> cases;

    public WhenReportPlacedThenWithdraw(Documents<SocialCase> cases) {
        this.cases = cases;
    }

    /** Who said so, and when. */
    public record Placed(Instant observedAt, String by) {

        public Placed {
            Objects.requireNonNull(observedAt);
            Objects.requireNonNull(by);
        }
    }

    @Override
    public Documents<SocialCase> documents() {
        return cases;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.report.placed.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        event.body(Placed.class);
        return List.of(WhenReportIsSocialThenOpen.caseOf(event.subject()));
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<SocialCase> apply(@Nullable SocialCase existing, Heard event) {
        Placed placed = event.body(Placed.class);
        SocialCase after = existing == null ? null : existing.withdraw(placed.by(), placed.observedAt());
        return after == null ? null : Change.of(after);
    }
}
