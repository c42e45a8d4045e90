package id.sigap.incident.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.model.Filters;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.report.application.ReportDesk;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.web.Fields;
import id.sigap.incident.web.Scope;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Role;

/** The desk's side of reports: the queue, completing and setting aside, and reading what people wrote. */
@RestController
@RequestMapping("/api/v1/reports")
class DeskController {

    private static final int MOST_TEXTS = 200;

    private final Documents<Report> reports;
    private final ReportDesk desk;

    DeskController(Documents<Report> reports, ReportDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    /** @param hazard may be left out when the report's own is known: then a candidate's region is all that is picked */
    record Placement(@Nullable String hazard, @Nullable String region, @Nullable Double lat, @Nullable Double lng) {
        Placement {
            new Fields().hazard("hazard", hazard).required("region", region).region("region", region)
                    .position(lat, lng).done();
        }
    }

    record SocialNeed(@Nullable SocialKind kind, @Nullable String region) {
        SocialNeed {
            new Fields().required("kind", kind).required("region", region).region("region", region).done();
        }
    }

    /** @param reason as a code, e.g. NOT_A_REPORT */
    record Dismissal(@Nullable String reason) {
        Dismissal {
            new Fields().required("reason", reason).code("reason", reason).done();
        }
    }

    record Wanted(@Nullable List<@Nullable String> ids) {
        Wanted {
            Fields fields = new Fields().required("ids", ids);
            if (ids != null) {
                if (ids.isEmpty() || ids.size() > MOST_TEXTS) {
                    fields.wrong("ids", "1 sampai " + MOST_TEXTS + " id");
                }
                ids.forEach(id -> fields.required("ids", id).id("ids", id));
            }
            fields.done();
        }
    }

    record Revealed(List<ReportView.Words> items) {}

    @GetMapping
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    Page<ReportView> list(Caller caller, World world, @RequestParam(required = false) Report.@Nullable State state,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<Bson> more = new ArrayList<>();
        if (state != null) {
            more.add(Filters.eq("s.state", state.name()));
        }
        List<Versioned<Report>> found = reports.page(Scope.of(caller, world, "s.understood.region", more), cursor, size + 1);
        List<Versioned<Report>> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(page.stream().map(ReportView::of).toList(), found.size() > size ? page.getLast().id() : null);
    }

    /** Whoever sent a report may see what became of it. */
    @GetMapping("/{id}")
    @Allow(anyPerson = true)
    ReportView one(@PathVariable String id, Caller caller, World world) {
        return ReportView.of(desk.find(world, id, caller));
    }

    @PostMapping("/texts")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    Revealed texts(@RequestBody Wanted wanted, Caller caller, World world) {
        List<String> ids = Objects.requireNonNull(wanted.ids()).stream().map(Objects::requireNonNull).toList();
        return new Revealed(desk.reveal(world, ids, caller).stream().map(ReportView.Words::of).toList());
    }

    @PostMapping("/{id}/placement")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ReportView place(@PathVariable String id, @RequestBody Placement request, Caller caller, World world) {
        return ReportView.of(desk.place(world, id, caller, Hazard.of(request.hazard()).orElse(null),
                Objects.requireNonNull(request.region()), Fields.point(request.lat(), request.lng())));
    }

    /** No disaster but a person in need: it becomes a case of the TKSK of the kecamatan. */
    @PostMapping("/{id}/social")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ReportView social(@PathVariable String id, @RequestBody SocialNeed request, Caller caller, World world) {
        return ReportView.of(desk.social(world, id, caller, Objects.requireNonNull(request.kind()), Objects.requireNonNull(request.region())));
    }

    @PostMapping("/{id}/dismissal")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ReportView dismiss(@PathVariable String id, @RequestBody Dismissal request, Caller caller, World world) {
        return ReportView.of(desk.dismiss(world, id, caller, Objects.requireNonNull(request.reason())));
    }
}
