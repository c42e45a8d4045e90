package id.sigap.notify.alert.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Problem;
import id.sigap.notify.alert.application.AlertFacts;
import id.sigap.notify.alert.model.Alert;

/** What rings, and taking it. */
@RestController
@RequestMapping("/api/v1/alerts")
class AlertController {

    private final Documents<Alert> alerts;
    private final Clock clock;

    AlertController(Documents<Alert> alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Alerts of the caller's regions for the desk, and those the caller was told of for everybody. */
    @GetMapping
    @Allow(anyPerson = true)
    Page<AlertView> list(Caller caller, World world, @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer limit, @RequestParam(required = false) @Nullable String cursor) {
        int size = Page.size(limit);
        List<Versioned<Alert>> found = alerts.page(Sight.filter(caller, world, state), cursor, size + 1);
        boolean more = found.size() > size;
        List<Versioned<Alert>> page = more ? found.subList(0, size) : found;
        return new Page<>(page.stream().map(AlertView::of).toList(), more ? page.getLast().id() : null);
    }

    @GetMapping("/{id}")
    @Allow(anyPerson = true)
    ResponseEntity<AlertView> one(@PathVariable String id, Caller caller, World world) {
        return answer(visible(id, caller, world));
    }

    /** Takes it. Who comes second gets the same answer, and sees in it who was first. */
    @PostMapping("/{id}/acknowledgement")
    @Allow(anyPerson = true)
    ResponseEntity<AlertView> acknowledge(@PathVariable String id, Caller caller, World world) {
        if (!Sight.mayTake(caller, visible(id, caller, world))) {
            throw Problem.forbidden("acknowledgement", "Hanya penerima, petugas piket, atau koordinator wilayah ini yang dapat menanggapi.");
        }
        Instant now = clock.instant();
        return answer(alerts.change(id, v -> {
            try {
                return AlertFacts.change(v.state(), v.state().acknowledge(caller.id()), now);
            } catch (Alert.NotToBeTaken e) {
                throw Problem.conflict("alert-withdrawn", "Peringatan ini sudah ditarik; tidak perlu ditanggapi lagi.");
            }
        }).orElseThrow(AlertController::unknown));
    }

    private Versioned<Alert> visible(String id, Caller caller, World world) {
        return alerts.find(id).filter(v -> v.world().equals(world) && Sight.sees(caller, v)).orElseThrow(AlertController::unknown);
    }

    private static ResponseEntity<AlertView> answer(Versioned<Alert> document) {
        return ResponseEntity.ok().eTag(String.valueOf(document.version())).body(AlertView.of(document));
    }

    private static Problem unknown() {
        return Problem.notFound("Peringatan ini tidak ada.");
    }
}
