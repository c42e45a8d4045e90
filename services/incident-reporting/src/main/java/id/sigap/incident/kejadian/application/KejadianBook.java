package id.sigap.incident.kejadian.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.kejadian.model.Suspicion;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;

/** What other features may read about kejadian. */
@Component
public class KejadianBook {

    private final Documents<Kejadian> kejadian;

    KejadianBook(Documents<Kejadian> kejadian) {
        this.kejadian = kejadian;
    }

    /**
     * @param suspected a rule put it to a person, who decided at {@code decidedAt}, if anybody has
     * @param dropped and that there was none
     */
    public record About(String id, String title, Hazard hazard, Instant startedAt, List<String> regions, Instant declaredAt,
            @Nullable String joinedInto, boolean suspected, @Nullable Instant decidedAt, boolean dropped) {

        public About {
            regions = List.copyOf(regions);
        }

        private boolean isDecidedAt(Instant at) {
            return decidedAt != null && !decidedAt.isAfter(at);
        }

        public boolean isSuspectedAt(Instant at) {
            return suspected && !isDecidedAt(at);
        }

        public boolean isDroppedAt(Instant at) {
            return dropped && isDecidedAt(at);
        }

        public boolean touches(String region) {
            return regions.stream().anyMatch(r -> RegionCode.covers(r, region) || RegionCode.covers(region, r));
        }

        /** Whether some of it is the caller's. */
        public boolean touches(Caller caller) {
            return caller.regions().stream().anyMatch(mine -> mine.equals("id") || touches(mine));
        }
    }

    public Optional<About> find(World world, String id) {
        return kejadian.find(id).filter(v -> v.world().equals(world)).map(KejadianBook::about);
    }

    /** Those that touch a region, the latest to start first. Kejadian are few, so they are filtered here. */
    public List<About> touching(World world, String region) {
        List<About> all = new ArrayList<>();
        kejadian.forEach(Filters.eq("world", world.id()), v -> all.add(about(v)));
        return all.stream().filter(a -> a.touches(region))
                .sorted(Comparator.comparing(About::startedAt).reversed().thenComparing(About::id)).toList();
    }

    private static About about(Versioned<Kejadian> v) {
        Kejadian k = v.state();
        Suspicion s = k.suspicion();
        return new About(v.id(), k.title(), k.hazard(), k.startedAt(), k.regions(), k.declaredAt(), k.joinedInto(), s != null,
                s == null ? null : s.decidedAt(), k.isDropped());
    }
}
