package id.sigap.incident.kejadian.application;

import java.time.Clock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import id.sigap.incident.kejadian.model.Decree;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;

/** Who commands a kejadian and under which decrees; for those whose regions it touches. */
@Service
public class CommandDesk {

    private final Documents<Kejadian> kejadian;
    private final KejadianDesk desk;
    private final Clock clock;

    public CommandDesk(Documents<Kejadian> kejadian, KejadianDesk desk, Clock clock) {
        this.kejadian = kejadian;
        this.desk = desk;
        this.clock = clock;
    }

    /** What is written on a decree. */
    public record Written(Decree.Status status, String number, String signatory, java.time.Instant from, java.time.Instant until, @Nullable String extended) {}

    /** The key makes the decree's id, so that sending it again signs nothing twice. */
    public Versioned<Kejadian> decree(World world, Caller caller, IdempotencyKey key, String id, Written w) {
        String decreeId = key.idFor(caller, world, "events/" + id + "/decrees");
        return change(world, caller, id, k -> k.decree(
                new Decree(decreeId, w.status(), w.number(), w.signatory(), w.from(), w.until(), w.extended(), caller.id(), clock.instant(), null)));
    }

    public Versioned<Kejadian> revoke(World world, Caller caller, String id, String decreeId) {
        return change(world, caller, id, k -> k.revoke(decreeId, caller.id(), clock.instant()));
    }

    public Versioned<Kejadian> command(World world, Caller caller, String id, String office) {
        return change(world, caller, id, k -> k.command(office, caller.id(), clock.instant()));
    }

    /** What caused it must have come before it, so causes never run in a circle. */
    public Versioned<Kejadian> nameCause(World world, Caller caller, String id, @Nullable String cause) {
        Versioned<Kejadian> effect = desk.find(world, id, caller);
        if (cause != null) {
            Kejadian before = kejadian.find(cause).filter(v -> v.world().equals(world)).map(Versioned::state)
                    .orElseThrow(() -> Problem.invalid("eventId", "kejadian ini tidak ada"));
            if (cause.equals(id) || !before.startedAt().isBefore(effect.state().startedAt()) || !Ids.isUuid(cause)) {
                throw Problem.invalid("eventId", "penyebab harus mulai sebelum akibatnya");
            }
        }
        return change(world, caller, id, k -> k.nameCause(cause, caller.id(), clock.instant()));
    }

    private Versioned<Kejadian> change(World world, Caller caller, String id, Function<Kejadian, Kejadian.@Nullable Step> decision) {
        desk.find(world, id, caller);
        return desk.change(id, decision);
    }
}
