package id.sigap.incident.report.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.report.application.DeskRoles;
import id.sigap.incident.report.application.Reception;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.kit.World;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;

/** The way in. A 202 means: it is on disk. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportController {

    private final Reception reception;

    ReportController(Reception reception) {
        this.reception = reception;
    }

    /** @param state at receipt: QUEUED when a person has to look first */
    record Accepted(String id, String shortCode, Report.State state, List<String> flags, Instant receivedAt) {

        static Accepted of(Versioned<Report> v) {
            Report report = v.state();
            return new Accepted(v.id(), report.said().code() == null ? ShortCode.of(v.id()) : report.said().code(), report.stateOnReceipt(),
                    report.understood().flags().stream().map(Enum::name).toList(), report.receivedAt());
        }
    }

    /** What names one intention: the same report in another world is another report. */
    record Intention(String world, ReportRequest request) {}

    @PostMapping
    @Allow(anyPerson = true)
    ResponseEntity<Accepted> report(@RequestBody ReportRequest request, IdempotencyKey key, Caller caller, World world) {
        if (request.onBehalfOf() != null && !DeskRoles.has(caller)) {
            throw Problem.forbidden("role", "Hanya meja yang melapor atas nama orang lain. Kirim laporan ini atas nama Anda sendiri.");
        }
        String id = request.id() == null ? key.idFor(caller, world, "reports") : request.id().toLowerCase(Locale.ROOT);
        Versioned<Report> taken = reception.take(world, id, request.toCommand(caller, ShortCode.of(id), world), new Intention(world.id(), request));
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Accepted.of(taken));
    }
}
