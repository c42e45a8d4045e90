package id.sigap.incident.incident.application;

import java.time.Clock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.model.Severity;
import id.sigap.incident.web.Scope;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;

/** Commands of people on incidents in their own region. Incidents of other regions or worlds do not exist for them. */
@Service
public class IncidentDesk {

    private final Documents<Incident> incidents;
    private final Clock clock;

    public IncidentDesk(Documents<Incident> incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    public Versioned<Incident> find(World world, String id, Caller caller) {
        return incidents.find(id).filter(v -> visible(v, world, caller)).orElseThrow(IncidentDesk::unknown);
    }

    public Versioned<Incident> verify(World world, String id, Caller caller, @Nullable Severity severity) {
        return change(world, id, caller, i -> i.verify(caller.id(), clock.instant(), severity));
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
