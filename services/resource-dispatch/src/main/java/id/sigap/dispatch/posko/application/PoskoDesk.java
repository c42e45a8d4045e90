package id.sigap.dispatch.posko.application;

import java.time.Clock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import id.sigap.dispatch.place.Point;
import id.sigap.dispatch.posko.model.Headcount;
import id.sigap.dispatch.posko.model.Posko;
import id.sigap.dispatch.posko.model.PoskoEvent;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.event.Fact;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;

/** Commands of people on posko of their own region. Posko of other regions or worlds do not exist for them. */
@Service
public class PoskoDesk {

    private final Documents<Posko> posko;
    private final Clock clock;

    public PoskoDesk(Documents<Posko> posko, Clock clock) {
        this.posko = posko;
        this.clock = clock;
    }

    public Documents.Inserted<Posko> open(World world, Caller caller, IdempotencyKey key, Object request, Posko.Kind kind, String name,
            String region, @Nullable Point point, @Nullable String eventId) {
        caller.requireRegion(region);
        Posko.Step opened = Posko.open(kind, name, region, point, eventId, caller.id(), clock.instant());
        return IdempotencyKey.create(posko, key.idFor(caller, world, "posko"), world, request, change(opened));
    }

    public Versioned<Posko> find(World world, String id, Caller caller) {
        return posko.find(id).filter(v -> visible(v, world, caller)).orElseThrow(PoskoDesk::unknown);
    }

    /** The time of a count and its home region are its key: sent again it changes nothing, sent with other numbers it corrects. */
    public Versioned<Posko> count(World world, String id, Caller caller, Headcount count) {
        if (count.countedAt().isAfter(clock.instant())) {
            throw Problem.invalid("countedAt", "tidak boleh di masa depan; periksa jam perangkat");
        }
        return change(world, id, caller, p -> p.count(count));
    }

    public Versioned<Posko> close(World world, String id, Caller caller) {
        return change(world, id, caller, p -> p.close(caller.id(), clock.instant()));
    }

    private Versioned<Posko> change(World world, String id, Caller caller, Function<Posko, Posko.@Nullable Step> decision) {
        try {
            return posko.change(id, v -> {
                if (!visible(v, world, caller)) {
                    throw unknown();
                }
                Posko.Step step = decision.apply(v.state());
                return step == null ? null : change(step);
            }).orElseThrow(PoskoDesk::unknown);
        } catch (Posko.Refused e) {
            throw Problem.conflict(e.code(), String.valueOf(e.getMessage()));
        }
    }

    /** The write of a step, with what others hear of it. */
    public static Change<Posko> change(Posko.Step step) {
        String what = switch (step.event()) {
            case PoskoEvent.Opened e -> "opened";
            case PoskoEvent.Counted e -> "counted";
            case PoskoEvent.Closed e -> "closed";
        };
        return Change.of(step.posko(), Fact.of("id.sigap.posko." + what + ".v1", step.posko().region(), step.event()));
    }

    private static boolean visible(Versioned<Posko> v, World world, Caller caller) {
        return v.world().equals(world) && caller.covers(v.state().region());
    }

    private static Problem unknown() {
        return Problem.notFound("Posko ini tidak ada di wilayah Anda.");
    }
}
