package id.sigap.incident.model;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one report states, never a running total. Absent is "belum terdata", 0 is "nihil": two different things.
 *
 * @param trapped not injured yet
 * @param isolatedHouseholds cut off, not displaced
 * @param houses damaged, not split into heavy (RB), medium (RS) and light (RR)
 */
public record Counts(
        @Nullable Integer dead, @Nullable Integer missing, @Nullable Integer injuredSevere, @Nullable Integer injuredLight,
        @Nullable Integer injured, @Nullable Integer displacedPeople, @Nullable Integer displacedHouseholds, @Nullable Integer trapped,
        @Nullable Integer isolatedHouseholds, @Nullable Integer housesHeavy, @Nullable Integer housesMedium,
        @Nullable Integer housesLight, @Nullable Integer houses) {

    public static final Counts NONE = new Counts(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Not named isEmpty: that would travel as a field. */
    public boolean statesNothing() {
        return all().allMatch(Objects::isNull);
    }

    public boolean anyNegative() {
        return all().filter(Objects::nonNull).anyMatch(n -> n < 0);
    }

    private Stream<@Nullable Integer> all() {
        return Stream.of(dead, missing, injuredSevere, injuredLight, injured, displacedPeople, displacedHouseholds, trapped,
                isolatedHouseholds, housesHeavy, housesMedium, housesLight, houses);
    }

    /** What is stated here, and where nothing is, what the other states. */
    public Counts orElse(Counts other) {
        return new Counts(or(dead, other.dead), or(missing, other.missing), or(injuredSevere, other.injuredSevere),
                or(injuredLight, other.injuredLight), or(injured, other.injured), or(displacedPeople, other.displacedPeople),
                or(displacedHouseholds, other.displacedHouseholds), or(trapped, other.trapped),
                or(isolatedHouseholds, other.isolatedHouseholds), or(housesHeavy, other.housesHeavy),
                or(housesMedium, other.housesMedium), or(housesLight, other.housesLight), or(houses, other.houses));
    }

    private static @Nullable Integer or(@Nullable Integer stated, @Nullable Integer otherwise) {
        return stated == null ? otherwise : stated;
    }
}
