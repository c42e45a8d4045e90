package id.sigap.dispatch.people.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.people.application.Bookings;
import id.sigap.dispatch.people.application.LiveWorlds;
import id.sigap.dispatch.people.model.Claims;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** Puts the newest word of the registry beside the claims, in the real world and in every exercise that knows the person. */
@Component
public final class WhenVolunteerHeardThenKeepEligibility implements Reaction<Claims> {

    private final Documents<Claims> claims;
    private final LiveWorlds worlds;

    public WhenVolunteerHeardThenKeepEligibility(Documents<Claims> claims, LiveWorlds worlds) {
        this.claims = claims;
        this.worlds = worlds;
    }

    @Override
    public Documents<Claims> documents() {
        return claims;
    }

    @Override
    public Set<String> eventTypes() {
        return VolunteerHeard.TYPES;
    }

    @Override
    public List<String> targets(Heard event) {
        List<String> targets = new ArrayList<>();
        targets.add(Bookings.documentOf(event.world(), event.subject()));
        if (event.world().isReal()) {
            List<String> exercises = worlds.live().stream().map(w -> Bookings.documentOf(w, event.subject())).toList();
            targets.addAll(claims.findAll(exercises).keySet());
        }
        return targets;
    }

    @Override
    public @Nullable Change<Claims> apply(@Nullable Claims state, Heard event) {
        VolunteerHeard heard = event.body(VolunteerHeard.class);
        if (state == null) {
            return Change.of(Claims.none(event.subject(), heard.eligibility(), event.sequence()));
        }
        Claims after = state.hear(heard.eligibility(), event.sequence());
        return after == state ? null : Change.of(after);
    }

    /** The state itself knows how far it has heard, so the many missions it also hears do not crowd its memory. */
    @Override
    public boolean repeatable() {
        return true;
    }
}
