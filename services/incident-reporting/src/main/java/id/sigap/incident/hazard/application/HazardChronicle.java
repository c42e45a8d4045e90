package id.sigap.incident.hazard.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.hazard.feed.FeedProperties;
import id.sigap.incident.hazard.model.Felt;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.hazard.model.Picture;
import id.sigap.incident.hazard.model.Version;
import id.sigap.incident.hazard.model.Warning;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.sitrep.application.Phenomena;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

/** Hazards for the situation report, in the version that was known at its moment. */
@Component
final class HazardChronicle implements Phenomena {

    private final Documents<KnownHazard> hazards;
    private final HazardFacts facts;
    private final FeedProperties feeds;

    HazardChronicle(Documents<KnownHazard> hazards, HazardFacts facts, FeedProperties feeds) {
        this.hazards = hazards;
        this.facts = facts;
        this.feeds = feeds;
    }

    @Override
    public Optional<List<Seen>> between(World world, Kind kind, String region, Instant from, Instant to, Instant knownAt) {
        List<Seen> seen = new ArrayList<>();
        hazards.forEach(Filters.eq("world", world.id()), v -> {
            KnownHazard h = v.state();
            Version then = h.versions().stream().filter(version -> !version.knownAt().isAfter(knownAt)).reduce((a, b) -> b).orElse(null);
            if (then != null && !then.withdrawn() && then.at().isAfter(from) && !then.at().isAfter(to) && kindOf(h) == kind
                    && concerns(h, then, region)) {
                seen.add(new Seen(then.at(), text(h, then)));
            }
        });
        seen.sort(Comparator.comparing(Seen::at).thenComparing(Seen::text));
        boolean watching = feeds.enabled() && world.isReal();
        return seen.isEmpty() && !watching ? Optional.empty() : Optional.of(seen);
    }

    private static @Nullable Kind kindOf(KnownHazard h) {
        if (h.warning() != null) {
            return Kind.WEATHER;
        }
        return h.kind() == Hazard.GEMPA_BUMI ? Kind.QUAKE : h.kind() == Hazard.ERUPSI ? Kind.VOLCANO : null;
    }

    /** Near its point, felt there, or warned of there. */
    private boolean concerns(KnownHazard h, Version then, String region) {
        Stream<String> near = then.point() == null ? Stream.empty() : facts.near(then.point()).stream();
        Warning warning = h.warning();
        Picture picture = h.picture();
        Stream<String> warned = warning == null ? Stream.empty() : warning.regions().stream();
        Stream<String> felt = picture == null ? Stream.empty() : picture.felt().stream().map(Felt::region).filter(Objects::nonNull);
        return Stream.of(near, warned, felt).flatMap(s -> s)
                .anyMatch(place -> RegionCode.covers(region, place) || RegionCode.covers(place, region));
    }

    /** Only what a version holds, so that it reads the same later; a warning's newest words stand for the chain. */
    private static String text(KnownHazard h, Version then) {
        StringBuilder text = new StringBuilder();
        Warning warning = h.warning();
        if (warning != null) {
            text.append("peringatan dini ").append(warning.event());
        } else {
            text.append(then.strength().magnitude() == null ? h.kind().code().replace('_', ' ')
                    : String.format(Locale.ROOT, "M%.1f", then.strength().magnitude()).replace('.', ','));
        }
        if (then.strength().depthKm() != null) {
            text.append(", kedalaman ").append(Math.round(then.strength().depthKm())).append(" km");
        }
        if (then.point() != null) {
            text.append(String.format(Locale.ROOT, "; %.2f %s %.2f %s", Math.abs(then.point().lat()), then.point().lat() < 0 ? "LS" : "LU",
                    Math.abs(then.point().lng()), then.point().lng() < 0 ? "BB" : "BT").replace('.', ','));
        }
        if (then.strength().mmi() != null) {
            text.append(", terasa sampai ").append(then.strength().mmi()).append(" MMI");
        }
        return text.append(" (").append(then.feed().source().credit()).append(')').toString();
    }
}
