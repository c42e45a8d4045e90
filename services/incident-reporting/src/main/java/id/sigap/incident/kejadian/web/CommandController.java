package id.sigap.incident.kejadian.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.kejadian.application.CommandDesk;
import id.sigap.incident.kejadian.application.KejadianDesk;
import id.sigap.incident.kejadian.model.Decree;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.web.Fields;
import id.sigap.kit.World;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Role;

/** Status, command and cause of a kejadian. */
@RestController
@RequestMapping("/api/v1/events/{id}")
class CommandController {

    private final KejadianDesk kejadian;
    private final CommandDesk desk;
    private final Worlds worlds;
    private final Clock clock;

    CommandController(KejadianDesk kejadian, CommandDesk desk, Worlds worlds, Clock clock) {
        this.kejadian = kejadian;
        this.desk = desk;
        this.worlds = worlds;
        this.clock = clock;
    }

    /**
     * @param status SIAGA, TANGGAP or TRANSISI
     * @param signatory the office that signed
     * @param until the first moment at which it no longer holds
     * @param extended id of the decree it extends
     */
    record DecreeRequest(Decree.@Nullable Status status, @Nullable String number, @Nullable String signatory, @Nullable Instant from,
            @Nullable Instant until, @Nullable String extended) {
        DecreeRequest {
            new Fields().required("status", status).required("number", number).text("number", number, 80).required("signatory", signatory)
                    .text("signatory", signatory, 80).required("from", from).required("until", until).done();
        }

        CommandDesk.Written written() {
            return new CommandDesk.Written(Objects.requireNonNull(status), Objects.requireNonNull(number).strip(), Objects.requireNonNull(signatory).strip(),
                    Objects.requireNonNull(from), Objects.requireNonNull(until), extended);
        }
    }

    /** @param office of the commander, not a name */
    record CommanderRequest(@Nullable String office) {
        CommanderRequest {
            new Fields().required("office", office).text("office", office, 80).done();
        }
    }

    record CauseRequest(@Nullable String eventId) {
        CauseRequest {
            new Fields().required("eventId", eventId).id("eventId", eventId).done();
        }
    }

    /** @param status of the decree in force now, null without one */
    record Whole(@JsonUnwrapped EventController.View event, @Nullable String commander, @Nullable String causedBy, Decree.@Nullable Status status,
            List<Decree> decrees) {}

    @GetMapping
    @Allow(anyPerson = true)
    Whole one(@PathVariable String id, Caller caller, World world) {
        return whole(kejadian.find(world, id, caller));
    }

    @PostMapping("/decrees")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<Whole> decree(@PathVariable String id, @RequestBody DecreeRequest request, IdempotencyKey key, Caller caller, World world) {
        worlds.requireOpen(world);
        return ResponseEntity.status(HttpStatus.CREATED).body(whole(desk.decree(world, caller, key, id, request.written())));
    }

    /** It was a mistake: it stays on record as revoked. */
    @DeleteMapping("/decrees/{decreeId}")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    Whole revoke(@PathVariable String id, @PathVariable String decreeId, Caller caller, World world) {
        return whole(desk.revoke(world, caller, id, decreeId));
    }

    @PutMapping("/commander")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    Whole command(@PathVariable String id, @RequestBody CommanderRequest request, Caller caller, World world) {
        return whole(desk.command(world, caller, id, Objects.requireNonNull(request.office()).strip()));
    }

    @PutMapping("/cause")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    Whole cause(@PathVariable String id, @RequestBody CauseRequest request, Caller caller, World world) {
        return whole(desk.nameCause(world, caller, id, request.eventId()));
    }

    @DeleteMapping("/cause")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    Whole noCause(@PathVariable String id, Caller caller, World world) {
        return whole(desk.nameCause(world, caller, id, null));
    }

    private Whole whole(Versioned<Kejadian> v) {
        var command = v.state().underCommand();
        return new Whole(EventController.View.of(v), command.office(), command.causedBy(),
                Decree.inForce(command.decrees(), clock.instant()).map(Decree::status).orElse(null), command.decrees());
    }
}
