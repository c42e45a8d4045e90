package id.sigap.dispatch.mission.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.dispatch.mission.application.MissionDesk;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Role;

/** Deciding on a proposal, and ending a mission. Whoever did it before gets the same answer again. */
@RestController
@RequestMapping("/api/v1/missions/{id}")
class DecisionController {

    private final MissionDesk desk;
    private final MissionAccess access;

    DecisionController(MissionDesk desk, MissionAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /** Open to every person: the office decides, not the role. */
    @PostMapping("/approval")
    @Allow(anyPerson = true)
    ResponseEntity<Views.MissionView> approve(@PathVariable String id, Caller caller, World world) {
        access.in(world, id);
        return MissionAccess.answer(() -> desk.approve(id, caller.id()));
    }

    @PostMapping("/rejection")
    @Allow(anyPerson = true)
    ResponseEntity<Views.MissionView> reject(@PathVariable String id, @RequestBody Requests.Rejection request, Caller caller, World world) {
        access.in(world, id);
        return MissionAccess.answer(() -> desk.reject(id, caller.id(), request.reason()));
    }

    @PostMapping("/completion")
    @Allow({Role.COORDINATOR, Role.DUTY_OFFICER})
    ResponseEntity<Views.MissionView> complete(@PathVariable String id, Caller caller, World world) {
        access.within(caller, world, id);
        return MissionAccess.answer(() -> desk.complete(id, caller.id()));
    }
}
