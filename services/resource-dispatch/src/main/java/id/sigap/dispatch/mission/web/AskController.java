package id.sigap.dispatch.mission.web;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.dispatch.mission.application.AskByHand;
import id.sigap.dispatch.mission.application.MissionDesk;
import id.sigap.dispatch.mission.model.Ask;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.kit.World;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Role;

/** Asking somebody, and what they answer. */
@RestController
@RequestMapping("/api/v1/missions/{id}/asks")
class AskController {

    private final AskByHand byHand;
    private final MissionDesk desk;
    private final MissionAccess access;

    AskController(AskByHand byHand, MissionDesk desk, MissionAccess access) {
        this.byHand = byHand;
        this.desk = desk;
        this.access = access;
    }

    /** 409 when the person is taken or may not be asked. */
    @PostMapping
    @Allow({Role.COORDINATOR, Role.DUTY_OFFICER})
    ResponseEntity<Views.MissionView> ask(@PathVariable String id, @RequestBody Requests.Wanted request, IdempotencyKey key, Caller caller,
            World world) {
        access.within(caller, world, id);
        Ask.ByHand by = new Ask.ByHand(caller.id(), key.idFor(caller, world, "missions/" + id + "/asks"),
                IdempotencyKey.digest(Map.of("volunteerId", request.volunteerId(), "line", request.line())));
        return MissionAccess.answer(HttpStatus.CREATED,
                () -> byHand.ask(id, new AskByHand.Wanted(request.volunteerId(), request.line(), by)));
    }

    @PostMapping("/{volunteerId}/answer")
    @Allow(anyPerson = true)
    Views.Mine answer(@PathVariable String id, @PathVariable String volunteerId,
            @RequestBody Requests.Answer request, Caller caller, World world) {
        access.requireAsked(caller, world, id, volunteerId);
        return mine(volunteerId, () -> switch (request.answer()) {
            case ACCEPT -> desk.accept(id, volunteerId);
            case DECLINE -> desk.decline(id, volunteerId);
        });
    }

    @PostMapping("/{volunteerId}/progress")
    @Allow(anyPerson = true)
    Views.Mine progress(@PathVariable String id, @PathVariable String volunteerId,
            @RequestBody Requests.Progress request, Caller caller, World world) {
        access.requireAsked(caller, world, id, volunteerId);
        return mine(volunteerId, () -> desk.progress(id, volunteerId, request.step()));
    }

    private static Views.Mine mine(String volunteerId, Supplier<Versioned<Mission>> decision) {
        Versioned<Mission> mission = MissionAccess.deciding(decision);
        return Views.Mine.of(mission, mission.state().asks().of(volunteerId).orElseThrow(MissionDesk::unknown));
    }
}
