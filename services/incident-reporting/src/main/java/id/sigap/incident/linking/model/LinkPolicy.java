package id.sigap.incident.linking.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;

/**
 * Scores how well a report fits what is open. A false merge hides a village, a false split only costs the desk a look: in doubt
 * it opens a new incident.
 *
 * @param families hazards that may be one incident though named differently
 * @param hours how long after its first sighting an incident takes reports, per hazard; the rest take {@code otherwiseHours}
 * @param nearM within this distance (metres) two points are one place
 * @param threshold the score from which a link is made
 * @param almost the score from which a person is asked whether two incidents are one
 * @param cousins pairs of different hazards that often come together, so that one may have been taken for the other
 * @param trails per trail the hazards a report of an unknown hazard follows, the likeliest first
 */
public record LinkPolicy(
        List<Set<Hazard>> families, Map<Hazard, Integer> hours, int otherwiseHours, double nearM, double threshold,
        double almost, List<Set<Hazard>> cousins, Map<String, List<Hazard>> trails) {

    /** Seen a little before the incident's first report: people report late and out of order. */
    private static final Duration BEFORE = Duration.ofHours(12);
    private static final String AFTERMATH = "AFTERMATH";
    private static final String ACCESS = "AKSES";
    private static final double COUSINS = 0.6;
    private static final double HALF = 0.5;
    /** So many times "near" is where even asking ends. */
    private static final double FAR = 5;
    /** What equal words add to the score of a question; they never link by themselves. */
    private static final double WORDS = 0.3;
    private static final double MS_PER_HOUR = Duration.ofHours(1).toMillis();

    /** @param speed of the world, which divides every duration of it */
    public Optional<Match> best(Board board, Sighting sighting, double speed) {
        List<OpenIncident> current = board.open().stream()
                .filter(o -> isCurrent(o, sighting.at(), speed) && java.util.Objects.equals(o.facet(), sighting.facet())).toList();
        Hazard hazard = sighting.hazard();
        if (hazard == null) {
            Optional<Match> followed = follow(current, sighting, speed);
            return followed.isPresent() ? followed : cutOff(board, sighting, speed);
        }
        List<OpenIncident> kin = current.stream().filter(o -> likeness(o.hazard(), hazard) > 0).toList();
        OpenIncident onlyOne = onlyOneAround(kin, sighting);
        Optional<Match> same = kin.stream().map(o -> match(o, o == onlyOne, sighting, likeness(o.hazard(), hazard), speed))
                .filter(m -> m != null && m.score() >= threshold)
                .max(Comparator.comparingDouble(Match::score).thenComparing(m -> m.incident().since(), Comparator.reverseOrder()));
        // a hazard that is only guessed gives way to what is open there
        return same.isPresent() || sighting.trail() == null ? same : follow(current, sighting, speed);
    }

    /** The place of the open incidents whose reports had one of these names; nothing when they are several. */
    public Optional<String> placeTold(List<Board> boards, Set<String> names, Instant at, double speed) {
        List<String> regions = boards.stream().flatMap(b -> b.open().stream()).filter(o -> o.names() != null && isCurrent(o, at, speed))
                .filter(o -> !Collections.disjoint(o.names(), names)).map(OpenIncident::region).distinct().toList();
        List<String> exact = regions.stream().filter(r -> regions.stream().noneMatch(o -> !o.equals(r) && RegionCode.covers(r, o))).toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    /**
     * What fits, but too little to join by itself: nearby, of a related kind, or told in the same words. A person decides.
     *
     * @param words of the sighting's text, as {@link Keywords} picks them
     */
    public Optional<Match> almost(Board board, Sighting sighting, Set<String> words, double speed) {
        Hazard hazard = sighting.hazard();
        return hazard == null ? Optional.empty() : board.open().stream()
                .filter(o -> isCurrent(o, sighting.at(), speed) && kinship(o.hazard(), hazard) > 0)
                .map(o -> loosely(o, sighting, words, kinship(o.hazard(), hazard), speed))
                .filter(m -> m != null && m.score() >= almost)
                .max(Comparator.comparingDouble(Match::score).thenComparing(m -> m.incident().since(), Comparator.reverseOrder()));
    }

    private double kinship(Hazard open, Hazard seen) {
        double likeness = likeness(open, seen);
        return likeness > 0 ? likeness : cousins.stream().anyMatch(pair -> pair.contains(open) && pair.contains(seen)) ? COUSINS : 0;
    }

    private @Nullable Match loosely(OpenIncident open, Sighting sighting, Set<String> words, double kinship, double speed) {
        boolean sameKecamatan = RegionCode.kecamatan(open.region()).equals(RegionCode.kecamatan(sighting.region()));
        Double metres = metres(open, sighting);
        double place = metres != null ? Math.max(0, 1 - metres / (FAR * nearM)) : sameKecamatan ? HALF : 0;
        if (place == 0) {
            return null;
        }
        double minutes = minutes(open, sighting);
        double common = Keywords.common(open.words(), words);
        String rule = common >= HALF ? "MAYBE_SAME_WORDS" : metres == null ? "MAYBE_SAME_KECAMATAN" : "MAYBE_NEAR";
        return new Match(open, rule, metres, minutes, Math.min(1, kinship * place * freshness(open, minutes, speed) + WORDS * common));
    }

    /**
     * The hazard of a report that names none but tells of a situation of its own kind (an overwhelmed health post): that of what is
     * open around it.
     */
    public Optional<Hazard> inherited(Board board, Sighting sighting, double speed) {
        String kecamatan = RegionCode.kecamatan(sighting.region());
        return sighting.facet() == null ? Optional.empty() : trails.getOrDefault(sighting.trail(), List.of()).stream()
                .filter(cause -> board.open().stream().anyMatch(o -> o.hazard() == cause && isCurrent(o, sighting.at(), speed)
                        && RegionCode.kecamatan(o.region()).equals(kecamatan)))
                .findFirst();
    }

    public boolean isCurrent(OpenIncident open, Instant at, double speed) {
        // asked of every line of the board for every report: plain numbers, no objects
        double apart = (at.toEpochMilli() - open.since().toEpochMilli()) * speed;
        return apart <= window(open.hazard()) * MS_PER_HOUR && apart >= -BEFORE.toMillis();
    }

    private int window(Hazard hazard) {
        return hours.getOrDefault(hazard, otherwiseHours);
    }

    private double likeness(Hazard open, Hazard seen) {
        if (open == seen) {
            return 1;
        }
        return families.stream().anyMatch(f -> f.contains(open) && f.contains(seen)) ? 0.85 : 0;
    }

    private @Nullable Match match(OpenIncident open, boolean isOnlyOneAround, Sighting sighting, double likeness, double speed) {
        Double metres = metres(open, sighting);
        double minutes = minutes(open, sighting);
        String rule;
        double place;
        if (open.region().equals(sighting.region()) && RegionCode.level(open.region()) >= 4) {
            rule = "SAME_NAGARI";
            place = 1;
        } else if (metres != null && metres <= nearM && !differentNagari(open, sighting)) {
            rule = "NEAR_POINT";
            place = 1 - 0.2 * metres / nearM;
        } else if (isOnlyOneAround && !differentNagari(open, sighting) && (metres == null || metres <= 4 * nearM)) {
            rule = "ONLY_ONE_IN_KECAMATAN";
            place = 0.8;
        } else {
            return null;
        }
        return new Match(open, rule, metres, minutes, likeness * place * freshness(open, minutes, speed));
    }

    private static @Nullable Double metres(OpenIncident open, Sighting sighting) {
        return open.point() == null || sighting.point() == null ? null : open.point().metresTo(sighting.point());
    }

    private static double minutes(OpenIncident open, Sighting sighting) {
        return Math.abs(Duration.between(open.since(), sighting.at()).toSeconds()) / 60.0;
    }

    private double freshness(OpenIncident open, double minutes, double speed) {
        return 1 - 0.2 * Math.min(1, minutes * speed / (60.0 * window(open.hazard())));
    }

    private static boolean differentNagari(OpenIncident open, Sighting sighting) {
        return RegionCode.level(open.region()) >= 4 && RegionCode.level(sighting.region()) >= 4 && !open.region().equals(sighting.region());
    }

    /** Where one of the two knows only the kecamatan: what is open in it, if nothing else of the kind is. */
    private static @Nullable OpenIncident onlyOneAround(List<OpenIncident> kin, Sighting sighting) {
        String kecamatan = RegionCode.kecamatan(sighting.region());
        if (RegionCode.level(kecamatan) != 3) {
            return null;
        }
        List<OpenIncident> around = kin.stream().filter(o -> RegionCode.covers(kecamatan, o.region())).limit(2).toList();
        return around.size() == 1 ? around.getFirst() : null;
    }

    /** Who lacks what it takes, where nothing but the road is broken, lacks it for that road. */
    private Optional<Match> cutOff(Board board, Sighting sighting, double speed) {
        return !AFTERMATH.equals(sighting.trail()) ? Optional.empty() : follow(board.open().stream()
                .filter(o -> ACCESS.equals(o.facet()) && o.region().equals(sighting.region()) && isCurrent(o, sighting.at(), speed)).toList(), sighting, speed);
    }

    private Optional<Match> follow(List<OpenIncident> current, Sighting sighting, double speed) {
        for (Hazard cause : trails.getOrDefault(sighting.trail(), List.of())) {
            List<OpenIncident> kin = current.stream().filter(o -> o.hazard() == cause).toList();
            OpenIncident onlyOne = onlyOneAround(kin, sighting);
            Optional<Match> found = kin.stream().map(o -> match(o, o == onlyOne, sighting, 0.9, speed))
                    .filter(m -> m != null && m.score() >= threshold).max(Comparator.comparingDouble(Match::score));
            if (found.isPresent()) {
                Match m = found.get();
                return Optional.of(new Match(m.incident(), "FOLLOWS_" + sighting.trail(), m.distanceM(), m.minutesApart(), m.score()));
            }
        }
        return Optional.empty();
    }
}
