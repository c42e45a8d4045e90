package id.sigap.command.live;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import id.sigap.command.session.EdgeProperties;
import id.sigap.command.situation.Sights;
import id.sigap.command.situation.Situation;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Role;

/** The situation without a stream, the worlds there are, and who is looking. */
@RestController
class SituationController {

    private final Situation situation;
    private final EdgeProperties edge;

    SituationController(Situation situation, EdgeProperties edge) {
        this.situation = situation;
        this.edge = edge;
    }

    @GetMapping("/bff/situation")
    @Allow({Role.ADMIN, Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK, Role.COMPANION, Role.WAREHOUSE, Role.VIEWER})
    ObjectNode situation(World world, Caller caller) {
        return situation.snapshot(world, Sights.of(caller));
    }

    @GetMapping("/bff/worlds")
    @Allow(anyPerson = true)
    List<ObjectNode> worlds() {
        List<ObjectNode> worlds = new ArrayList<>();
        worlds.add(JsonNodeFactory.instance.objectNode().put("id", "real").put("name", "Nyata").put("kind", "REAL"));
        worlds.addAll(situation.exercises());
        return worlds;
    }

    /**
     * The signed-in person, as the page needs it.
     *
     * @param smsNumber where a report can be sent by SMS; absent when there is none
     */
    record Me(String personId, String name, List<String> roles, List<String> regions, @Nullable String smsNumber) {}

    @GetMapping("/bff/me")
    @Allow(anyPerson = true)
    Me me(Caller caller) {
        return new Me(caller.id(), caller.name(), caller.roles().stream().map(Enum::name).sorted().toList(), caller.regions(),
                edge.smsNumber().isEmpty() ? null : edge.smsNumber());
    }
}
