package id.sigap.incident.report.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.application.ReportFacts;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;

/** The way in. A 202 means: it is on disk. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportController {

    private final Documents<Report> reports;
    private final Intake intake;
    private final Worlds worlds;
    private final Clock clock;

    ReportController(Documents<Report> reports, Intake intake, Worlds worlds, Clock clock) {
        this.reports = reports;
        this.intake = intake;
        this.worlds = worlds;
        this.clock = clock;
    }

    /** @param state at receipt: QUEUED when a person has to look first */
    record Accepted(String id, String shortCode, Report.State state, List<String> flags, Instant receivedAt) {

        static Accepted of(Versioned<Report> v) {
            Report report = v.state();
            return new Accepted(v.id(), ShortCode.of(v.id()), report.stateOnReceipt(),
                    report.understood().flags().stream().map(Enum::name).toList(), report.receivedAt());
        }
    }

    /** What names one intention: the same report in another world is another report. */
    record Intention(String world, ReportRequest request) {}

    @PostMapping
    @Allow(anyPerson = true)
    ResponseEntity<Accepted> report(@RequestBody ReportRequest request, IdempotencyKey key, Caller caller, World world) {
        worlds.requireOpen(world);
        String id = request.id() == null ? key.idFor(caller, world, "reports") : request.id().toLowerCase(Locale.ROOT);
        Report.Step received = intake.receive(request.toCommand(caller), clock.instant(), worlds.speed(world));
        var inserted = IdempotencyKey.create(reports, id, world, new Intention(world.id(), request), ReportFacts.change(received));
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Accepted.of(inserted.document()));
    }
}
