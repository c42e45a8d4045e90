package id.sigap.incident.kejadian.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import com.mongodb.client.model.Filters;

import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Refused;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Problem;

/** What people do with kejadian that touch their region. Others do not exist for them. */
@Service
public class KejadianDesk {

    private final Documents<Kejadian> kejadian;
    private final Membership membership;
    private final Clock clock;

    public KejadianDesk(Documents<Kejadian> kejadian, Membership membership, Clock clock) {
        this.kejadian = kejadian;
        this.membership = membership;
        this.clock = clock;
    }

    /** @param request the body as it came, for the key's digest */
    public Versioned<Kejadian> declare(World world, Caller caller, IdempotencyKey key, Object request, String title, Hazard hazard,
            Instant startedAt, List<String> regions) {
        // a quake does not stop at the border: some of it must be the caller's, not all
        if (regions.stream().noneMatch(r -> touches(caller, r))) {
            caller.requireRegion(regions.getFirst());
        }
        Kejadian.Step declared = Kejadian.declare(title, hazard, startedAt, regions, caller.id(), clock.instant());
        return IdempotencyKey.create(kejadian, key.idFor(caller, world, "events"), world, request, KejadianFacts.change(declared)).document();
    }

    public Versioned<Kejadian> split(World world, Caller caller, IdempotencyKey key, Object request, String id, String title,
            List<String> incidentIds) {
        Kejadian whole = find(world, id, caller).state();
        String part = key.idFor(caller, world, "events/" + id + "/split");
        // a repeat of a split that was carried out finds its incidents already under the new part
        List<String> strangers = membership.notUnder(world, incidentIds, List.of(id, part));
        if (!strangers.isEmpty()) {
            throw Problem.invalid("incidentIds", "bukan bagian dari kejadian ini: " + String.join(", ", strangers));
        }
        Kejadian.Step split = whole.split(id, title, incidentIds, caller.id(), clock.instant());
        return IdempotencyKey.create(kejadian, part, world, request, KejadianFacts.change(split)).document();
    }

    /** The younger one becomes a pointer to the older one, so pointers never run in a circle. */
    public Versioned<Kejadian> join(World world, Caller caller, String id, String into) {
        Versioned<Kejadian> younger = find(world, id, caller);
        Versioned<Kejadian> survivor = kejadian.find(into).filter(v -> visible(v, world, caller))
                .orElseThrow(() -> Problem.invalid("into", "kejadian ini tidak ada"));
        if (Comparator.comparing((Versioned<Kejadian> v) -> v.state().startedAt()).thenComparing(Versioned::id).compare(survivor, younger) >= 0) {
            throw new Refused("join-order", "Kejadian yang lebih muda digabung ke yang lebih tua. Gabungkan sebaliknya.", id);
        }
        if (survivor.state().joinedInto() != null) {
            throw new Refused("event-joined", "Kejadian tujuan sendiri sudah digabung. Gabungkan ke induknya.", survivor.state().joinedInto());
        }
        return change(id, k -> k.join(into, caller.id(), clock.instant()));
    }

    public Versioned<Kejadian> unjoin(World world, Caller caller, String id) {
        find(world, id, caller);
        return change(id, k -> k.unjoin(caller.id(), clock.instant()));
    }

    public Versioned<Kejadian> confirm(World world, Caller caller, String id) {
        find(world, id, caller);
        return change(id, k -> k.confirm(caller.id(), clock.instant()));
    }

    public Versioned<Kejadian> drop(World world, Caller caller, String id, String reason) {
        find(world, id, caller);
        return change(id, k -> k.drop(caller.id(), reason, clock.instant()));
    }

    /** Those that touch the caller's regions, one more than asked for when there are more. Kejadian are few, so they are filtered here. */
    public List<Versioned<Kejadian>> list(World world, Caller caller, @Nullable String cursor, int size) {
        List<Versioned<Kejadian>> mine = new ArrayList<>();
        String after = cursor;
        while (mine.size() <= size) {
            List<Versioned<Kejadian>> found = kejadian.page(Filters.eq("world", world.id()), after, Page.LARGEST);
            found.stream().filter(v -> visible(v, world, caller)).forEach(mine::add);
            if (found.size() < Page.LARGEST) {
                break;
            }
            after = found.getLast().id();
        }
        return mine.subList(0, Math.min(size + 1, mine.size()));
    }

    public Versioned<Kejadian> find(World world, String id, Caller caller) {
        return kejadian.find(id).filter(v -> visible(v, world, caller)).orElseThrow(KejadianDesk::unknown);
    }

    Versioned<Kejadian> change(String id, Function<Kejadian, Kejadian.@Nullable Step> decision) {
        return kejadian.change(id, v -> {
            Kejadian.Step step = decision.apply(v.state());
            return step == null ? null : KejadianFacts.change(step);
        }).orElseThrow(KejadianDesk::unknown);
    }

    private static boolean visible(Versioned<Kejadian> v, World world, Caller caller) {
        return v.world().equals(world) && v.state().regions().stream().anyMatch(r -> touches(caller, r));
    }

    private static boolean touches(Caller caller, String region) {
        return caller.covers(region) || caller.regions().stream().anyMatch(mine -> RegionCode.covers(region, mine));
    }

    private static Problem unknown() {
        return Problem.notFound("Kejadian ini tidak ada di wilayah Anda.");
    }
}
