package id.sigap.incident.incident.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.incident.application.IncidentDesk;
import id.sigap.incident.model.Severity;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Role;

/** What named persons decide about incidents. */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentController {

    private final IncidentDesk desk;

    IncidentController(IncidentDesk desk) {
        this.desk = desk;
    }

    /** @param severity the person's own judgement; absent keeps what the reports say */
    record Verification(@Nullable Severity severity) {}

    @PostMapping("/{id}/verification")
    @Allow({Role.DUTY_OFFICER, Role.TKSK, Role.COORDINATOR})
    ResponseEntity<IncidentView> verify(@PathVariable String id, @RequestBody(required = false) @Nullable Verification request, Caller caller,
            World world) {
        return IncidentView.answer(desk.verify(world, id, caller, request == null ? null : request.severity()));
    }
}
