package id.sigap.incident.assessment.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.model.Filters;

import id.sigap.incident.assessment.application.AssessmentDesk;
import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.figures.application.DisclosureLog;
import id.sigap.incident.web.Fields;
import id.sigap.incident.web.Moments;
import id.sigap.incident.web.Scope;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Role;

/** Kaji cepat: sent from the field, checked by somebody else, released. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentController {

    private final Documents<Assessment> assessments;
    private final AssessmentDesk desk;
    private final DisclosureLog disclosures;
    private final Worlds worlds;
    private final Clock clock;

    AssessmentController(Documents<Assessment> assessments, AssessmentDesk desk, DisclosureLog disclosures, Worlds worlds, Clock clock) {
        this.assessments = assessments;
        this.desk = desk;
        this.disclosures = disclosures;
        this.worlds = worlds;
        this.clock = clock;
    }

    /** @param replaces the version this one follows; then it is for the same incident or kejadian */
    record Submission(@Nullable String incidentId, @Nullable String eventId, @Nullable String replaces, @Nullable FormBody form) {

        Submission {
            Fields fields = new Fields().id("incidentId", incidentId).id("eventId", eventId).id("replaces", replaces).required("form", form);
            int named = (incidentId == null ? 0 : 1) + (eventId == null ? 0 : 1) + (replaces == null ? 0 : 1);
            if (named != 1) {
                fields.wrong("incidentId", "isi satu saja: insiden, kejadian, atau versi yang diganti");
            }
            fields.done();
        }
    }

    /** @param reason as a code, e.g. COUNT_AGAIN */
    record GivenBack(@Nullable String reason) {
        GivenBack {
            new Fields().required("reason", reason).code("reason", reason).done();
        }
    }

    @PostMapping
    @Allow({Role.VOLUNTEER, Role.TKSK, Role.COMPANION, Role.COORDINATOR, Role.DUTY_OFFICER})
    ResponseEntity<AssessmentView> submit(@RequestBody Submission request, IdempotencyKey key, Caller caller, World world) {
        worlds.requireOpen(world);
        FormBody form = Objects.requireNonNull(request.form());
        Moments.notInTheFuture("form.observedAt", form.observedAt(), clock);
        Versioned<Assessment> made = request.replaces() == null
                ? desk.submit(world, caller, key, request, request.incidentId(), request.eventId(), form.form())
                : desk.replace(world, caller, request, request.replaces(), form.form());
        return ResponseEntity.status(HttpStatus.CREATED).body(AssessmentView.of(made));
    }

    @GetMapping
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    Page<AssessmentView> list(Caller caller, World world, @RequestParam(required = false) Assessment.@Nullable State state,
            @RequestParam(required = false) @Nullable String event, @RequestParam(required = false) @Nullable String incident,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<Bson> more = new ArrayList<>();
        if (state != null) {
            more.add(Filters.eq("s.state", state.name()));
        }
        if (event != null) {
            more.add(Filters.eq("s.under.eventId", event));
        }
        if (incident != null) {
            more.add(Filters.eq("s.incidentId", incident));
        }
        List<Versioned<Assessment>> found = assessments.page(Scope.of(caller, world, "s.form.region", more), cursor, size + 1);
        List<Versioned<Assessment>> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(page.stream().map(AssessmentView::of).toList(), found.size() > size ? page.getLast().id() : null);
    }

    /** Also for whoever sent it. */
    @GetMapping("/{id}")
    @Allow(anyPerson = true)
    AssessmentView.Whole one(@PathVariable String id, Caller caller, World world) {
        return AssessmentView.Whole.of(desk.find(world, id, caller));
    }

    /** Whom to ask about it. That they were shown is stored before they are. */
    @PostMapping("/{id}/contacts")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    AssessmentView.Contacts contacts(@PathVariable String id, Caller caller, World world) {
        Versioned<Assessment> found = desk.find(world, id, caller);
        disclosures.record(world, caller, "ASSESSMENT", List.of(found.id()));
        return AssessmentView.Contacts.of(found);
    }

    @PostMapping("/{id}/check")
    @Allow({Role.COORDINATOR, Role.TKSK})
    AssessmentView check(@PathVariable String id, Caller caller, World world) {
        return AssessmentView.of(desk.check(world, id, caller));
    }

    @PostMapping("/{id}/release")
    @Allow({Role.COORDINATOR, Role.TKSK, Role.DUTY_OFFICER})
    AssessmentView release(@PathVariable String id, Caller caller, World world) {
        return AssessmentView.of(desk.release(world, id, caller));
    }

    @PostMapping("/{id}/return")
    @Allow({Role.COORDINATOR, Role.TKSK, Role.DUTY_OFFICER})
    AssessmentView giveBack(@PathVariable String id, @RequestBody GivenBack request, Caller caller, World world) {
        return AssessmentView.of(desk.giveBack(world, id, caller, Objects.requireNonNull(request.reason())));
    }
}
