package id.sigap.incident.incident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.model.Filters;

import id.sigap.incident.incident.application.IncidentDesk;
import id.sigap.incident.incident.model.Arrivals;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.model.Severity;
import id.sigap.incident.report.application.Evidence;
import id.sigap.incident.web.Fields;
import id.sigap.incident.web.Scope;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Role;

/** Incidents: everybody sees those of their own region, named persons decide about them. */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentController {

    private final Documents<Incident> incidents;
    private final IncidentDesk desk;
    private final Evidence evidence;
    private final IncidentViews view;

    IncidentController(Documents<Incident> incidents, IncidentDesk desk, Evidence evidence, IncidentViews view) {
        this.incidents = incidents;
        this.desk = desk;
        this.evidence = evidence;
        this.view = view;
    }

    /** @param severity the person's own judgement; absent keeps what the reports say */
    record Verification(@Nullable Severity severity) {}

    /** @param reason as a code, e.g. NOT_FOUND */
    record Rejection(@Nullable String reason) {
        Rejection {
            new Fields().required("reason", reason).code("reason", reason).done();
        }
    }

    record Merge(@Nullable String into) {
        Merge {
            new Fields().required("into", into).id("into", into).done();
        }
    }

    record Membership(@Nullable String eventId) {
        Membership {
            new Fields().required("eventId", eventId).id("eventId", eventId).done();
        }
    }

    @GetMapping
    @Allow(anyPerson = true)
    Page<IncidentView> list(Caller caller, World world, @RequestParam(required = false) Incident.@Nullable State state,
            @RequestParam(required = false) @Nullable String event, @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<Bson> more = new ArrayList<>();
        if (state != null) {
            more.add(Filters.eq("s.state", state.name()));
        }
        if (event != null) {
            more.add(Filters.eq("s.eventId", event));
        }
        List<Versioned<Incident>> found = incidents.page(Scope.of(caller, world, "s.region", more), cursor, size + 1);
        List<Versioned<Incident>> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(page.stream().map(view::of).toList(), found.size() > size ? page.getLast().id() : null);
    }

    @GetMapping("/{id}")
    @Allow(anyPerson = true)
    ResponseEntity<IncidentView.Whole> one(@PathVariable String id, Caller caller, World world) {
        Versioned<Incident> incident = desk.find(world, id, caller);
        return ResponseEntity.ok().body(view.whole(incident, evidence.of(world, incident.id())));
    }

    @PostMapping("/{id}/verification")
    @Allow({Role.DUTY_OFFICER, Role.TKSK, Role.COORDINATOR})
    ResponseEntity<IncidentView> verify(@PathVariable String id, @RequestBody(required = false) @Nullable Verification request, Caller caller,
            World world) {
        return view.answer(desk.verify(world, id, caller, request == null ? null : request.severity()));
    }

    @PostMapping("/{id}/rejection")
    @Allow({Role.DUTY_OFFICER, Role.TKSK, Role.COORDINATOR})
    ResponseEntity<IncidentView> reject(@PathVariable String id, @RequestBody Rejection request, Caller caller, World world) {
        return view.answer(desk.reject(world, id, caller, Objects.requireNonNull(request.reason())));
    }

    @PostMapping("/{id}/handling")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<IncidentView> handle(@PathVariable String id, Caller caller, World world) {
        return view.answer(desk.handle(world, id, caller));
    }

    @PostMapping("/{id}/recovery")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<IncidentView> recover(@PathVariable String id, Caller caller, World world) {
        return view.answer(desk.recover(world, id, caller));
    }

    /** The person says that this is not the incident it was thought to be. */
    @DeleteMapping("/{id}/maybe")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<IncidentView> tellApart(@PathVariable String id, Caller caller, World world) {
        return view.answer(desk.tellApart(world, id, caller));
    }

    @PostMapping("/{id}/closure")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<IncidentView> close(@PathVariable String id, Caller caller, World world) {
        return view.answer(desk.close(world, id, caller));
    }

    @PutMapping("/{id}/merge")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<IncidentView> merge(@PathVariable String id, @RequestBody Merge request, Caller caller, World world) {
        return view.answer(desk.merge(world, id, caller, Objects.requireNonNull(request.into())));
    }

    /** @param arrivals where reports go that came in through it while it was merged */
    @DeleteMapping("/{id}/merge")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<IncidentView> unmerge(@PathVariable String id, @RequestParam(defaultValue = "STAY") Arrivals arrivals, Caller caller, World world) {
        return view.answer(desk.unmerge(world, id, caller, arrivals));
    }

    @PutMapping("/{id}/event")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<IncidentView> group(@PathVariable String id, @RequestBody Membership request, Caller caller, World world) {
        return view.answer(desk.group(world, id, caller, Objects.requireNonNull(request.eventId())));
    }

    @DeleteMapping("/{id}/event")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<IncidentView> ungroup(@PathVariable String id, Caller caller, World world) {
        return view.answer(desk.ungroup(world, id, caller));
    }
}
