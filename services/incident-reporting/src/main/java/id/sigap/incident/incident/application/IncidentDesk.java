package id.sigap.incident.incident.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import id.sigap.incident.incident.model.Arrivals;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.kejadian.application.Grouping;
import id.sigap.incident.linking.application.Linking;
import id.sigap.incident.model.Refused;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Severity;
import id.sigap.incident.web.Scope;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;

/**
 * Commands of people on incidents in their own region. Incidents of other regions or worlds do not exist for them.
 *
 * <p>What ends an incident is written on the board first, which owns what is open, and on the incident second: a crash in between
 * leaves an incident that no report joins any more, and the same command again finishes the work.
 */
@Service
public class IncidentDesk {

    private final Documents<Incident> incidents;
    private final Linking linking;
    private final Grouping grouping;
    private final Clock clock;

    public IncidentDesk(Documents<Incident> incidents, Linking linking, Grouping grouping, Clock clock) {
        this.incidents = incidents;
        this.linking = linking;
        this.grouping = grouping;
        this.clock = clock;
    }

    public Versioned<Incident> find(World world, String id, Caller caller) {
        return incidents.find(id).filter(v -> visible(v, world, caller)).orElseThrow(IncidentDesk::unknown);
    }

    public Versioned<Incident> verify(World world, String id, Caller caller, @Nullable Severity severity) {
        return change(world, id, caller, i -> i.verify(caller.id(), clock.instant(), severity));
    }

    public Versioned<Incident> handle(World world, String id, Caller caller) {
        return change(world, id, caller, i -> i.handle(caller.id(), clock.instant()));
    }

    public Versioned<Incident> recover(World world, String id, Caller caller) {
        return change(world, id, caller, i -> i.recover(caller.id(), clock.instant()));
    }

    public Versioned<Incident> tellApart(World world, String id, Caller caller) {
        return change(world, id, caller, i -> i.tellApart(caller.id(), clock.instant()));
    }

    public Versioned<Incident> reject(World world, String id, Caller caller, String reason) {
        return offTheBoard(world, id, caller, i -> i.reject(caller.id(), clock.instant(), reason));
    }

    public Versioned<Incident> close(World world, String id, Caller caller) {
        return offTheBoard(world, id, caller, i -> i.close(caller.id(), clock.instant()));
    }

    private Versioned<Incident> offTheBoard(World world, String id, Caller caller, Function<Incident, Incident.@Nullable Step> decision) {
        Versioned<Incident> before = find(world, id, caller);
        // refuses here, before the board is touched
        var _ = decision.apply(before.state());
        linking.close(world, id, before.state().region());
        return change(world, id, caller, decision);
    }

    /** The younger one becomes a pointer to the older one, so pointers never run in a circle. */
    public Versioned<Incident> merge(World world, String id, Caller caller, String into) {
        Versioned<Incident> younger = find(world, id, caller);
        Versioned<Incident> survivor = incidents.find(into).filter(v -> visible(v, world, caller))
                .orElseThrow(() -> Problem.invalid("into", "insiden ini tidak ada di wilayah Anda"));
        if (Comparator.comparing((Versioned<Incident> v) -> v.state().openedAt()).thenComparing(Versioned::id).compare(survivor, younger) >= 0) {
            throw new Refused("merge-order", "Insiden yang lebih muda digabung ke yang lebih tua. Gabungkan sebaliknya.", id);
        }
        if (survivor.state().mergedInto() != null) {
            throw new Refused("incident-merged", "Insiden tujuan sendiri sudah digabung. Gabungkan ke tujuannya.", survivor.state().mergedInto());
        }
        if (!survivor.state().isOpen()) {
            throw new Refused("incident-over", "Insiden tujuan sudah ditutup atau ditolak.");
        }
        var _ = younger.state().merge(into, caller.id(), clock.instant());
        String region = younger.state().region();
        if (RegionCode.kabupaten(region).equals(RegionCode.kabupaten(survivor.state().region()))) {
            linking.redirect(world, id, region, into);
        } else {
            linking.close(world, id, region);
        }
        return change(world, id, caller, i -> i.merge(into, caller.id(), clock.instant()));
    }

    /** It stands by itself again, and what came in through it meanwhile goes where the person says. */
    public Versioned<Incident> unmerge(World world, String id, Caller caller, Arrivals arrivals) {
        Versioned<Incident> after = change(world, id, caller, i -> i.unmerge(caller.id(), clock.instant(), arrivals));
        linking.redirect(world, id, after.state().region(), id);
        return after;
    }

    public Versioned<Incident> group(World world, String id, Caller caller, String eventId) {
        if (grouping.find(world, eventId).isEmpty()) {
            throw Problem.invalid("eventId", "kejadian ini tidak ada");
        }
        return change(world, id, caller, i -> i.group(eventId, caller.id(), clock.instant()));
    }

    public Versioned<Incident> ungroup(World world, String id, Caller caller) {
        return change(world, id, caller, i -> i.ungroup(caller.id(), clock.instant()));
    }

    private Versioned<Incident> change(World world, String id, Caller caller, Function<Incident, Incident.@Nullable Step> decision) {
        return incidents.change(id, v -> {
            if (!visible(v, world, caller)) {
                throw unknown();
            }
            Incident.Step step = decision.apply(v.state());
            return step == null ? null : IncidentFacts.change(step);
        }).orElseThrow(IncidentDesk::unknown);
    }

    private static boolean visible(Versioned<Incident> v, World world, Caller caller) {
        return v.world().equals(world) && Scope.sees(caller, v.state().region());
    }

    private static Problem unknown() {
        return Problem.notFound("Insiden ini tidak ada di wilayah Anda.");
    }
}
