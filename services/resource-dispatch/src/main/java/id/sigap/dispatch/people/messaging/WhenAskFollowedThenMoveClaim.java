package id.sigap.dispatch.people.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.people.application.Bookings;
import id.sigap.dispatch.people.model.Claims;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** The claim follows the ask: confirmed when the person accepted, gone when they declined, stayed silent or are done. */
@Component
public final class WhenAskFollowedThenMoveClaim implements Reaction<Claims> {

    private final Documents<Claims> claims;

    public WhenAskFollowedThenMoveClaim(Documents<Claims> claims) {
        this.claims = claims;
    }

    @Override
    public Documents<Claims> documents() {
        return claims;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(AskFollowed.ACCEPTED, AskFollowed.DECLINED, AskFollowed.EXPIRED, AskFollowed.DONE);
    }

    @Override
    public List<String> targets(Heard event) {
        return List.of(Bookings.documentOf(event.world(), event.body(AskFollowed.class).volunteerId()));
    }

    @Override
    public @Nullable Change<Claims> apply(@Nullable Claims state, Heard event) {
        if (state == null) {
            // nobody is asked without a claim, so there is nothing to follow
            return null;
        }
        Claims after = event.type().equals(AskFollowed.ACCEPTED)
                ? state.confirmed(event.subject(), event.sequence()) : state.ended(event.subject(), event.sequence());
        return after.equals(state) ? null : Change.of(after);
    }

    /** A person hears any number of missions in a lifetime; the claim itself knows which of a mission's events are about it. */
    @Override
    public boolean repeatable() {
        return true;
    }
}
