package id.sigap.dispatch.people.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * One person in one world: what was heard of their eligibility, and what they are claimed for. This document alone decides that
 * nobody is in two places: a mission asks a person only after its claim was written here, where the claim of another mission
 * and the newest word of the registry stand beside it. Asking, answering and progress belong to the mission; the claim only
 * follows them.
 *
 * @param heardUpTo event counter of the person in the registry; an older word never replaces a newer one
 * @param dueAt when the auditor looks at the claims next; null when there are none
 */
public record Claims(String personId, Eligibility eligibility, long heardUpTo, List<Claim> claims, @Nullable Instant dueAt) {

    public Claims {
        claims = List.copyOf(claims);
    }

    public static Claims none(String personId, Eligibility eligibility, long heardUpTo) {
        return new Claims(personId, eligibility, heardUpTo, List.of(), null);
    }

    /** What a mission wants somebody for. */
    public record Wish(String missionId, int line, String competence, Instant from, String token, long since, Instant checkAt) {}

    public Claims hear(Eligibility newer, long sequence) {
        return sequence > heardUpTo ? new Claims(personId, newer, sequence, claims, dueAt) : this;
    }

    /** Why this person cannot be claimed for this; null when they can. What the same mission holds on the same line is no obstacle. */
    public @Nullable Refusal refusal(Wish wish) {
        Refusal unfit = eligibility.refusal(wish.competence(), wish.from());
        if (unfit != null) {
            return unfit;
        }
        boolean taken = claims.stream().anyMatch(c -> c.overlaps(wish.from(), null)
                && !(c.isFor(wish.missionId(), wish.line()) && c.state() == Claim.State.ASKED));
        return taken ? Refusal.TAKEN : null;
    }

    /** Holds the person. A claim that an earlier attempt of the same mission left behind is taken over. */
    public Claims with(Wish wish) {
        if (refusal(wish) != null) {
            throw new IllegalStateException("a refused claim was to be written");
        }
        List<Claim> more = new ArrayList<>(claims);
        more.removeIf(c -> c.isFor(wish.missionId(), wish.line()));
        more.add(new Claim(wish.missionId(), wish.line(), wish.from(), null, Claim.State.ASKED, wish.token(), wish.since(), wish.checkAt()));
        return holding(more);
    }

    /** An attempt gives up what it claimed and could not use. */
    public Claims without(String missionId, String token) {
        return removing(c -> c.missionId().equals(missionId) && c.token().equals(token));
    }

    /** The mission's event {@code sequence} ended its ask. */
    public Claims ended(String missionId, long sequence) {
        return removing(c -> c.missionId().equals(missionId) && c.since() < sequence);
    }

    /** The mission's event {@code sequence} says that the person accepted. */
    public Claims confirmed(String missionId, long sequence) {
        return replacing(c -> c.missionId().equals(missionId) && c.since() < sequence, Claim::confirmed);
    }

    public Claims checked(Claim claim, Instant next) {
        return replacing(claim::equals, c -> c.checkedNextAt(next));
    }

    public boolean heldByOthersThan(@Nullable String missionId) {
        return claims.stream().anyMatch(c -> !c.missionId().equals(missionId));
    }

    private Claims removing(Predicate<Claim> which) {
        return claims.stream().noneMatch(which) ? this : holding(claims.stream().filter(which.negate()).toList());
    }

    private Claims replacing(Predicate<Claim> which, UnaryOperator<Claim> how) {
        return claims.stream().noneMatch(which) ? this : holding(claims.stream().map(c -> which.test(c) ? how.apply(c) : c).toList());
    }

    private Claims holding(List<Claim> now) {
        return new Claims(personId, eligibility, heardUpTo, now, now.stream().map(Claim::checkAt).min(Comparator.naturalOrder()).orElse(null));
    }
}
