package id.sigap.dispatch.mission.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.model.Filters;

import id.sigap.dispatch.mission.application.People;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.MissionState;
import id.sigap.dispatch.place.Scope;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Role;

/** Reading about missions. */
@RestController
@RequestMapping("/api/v1/missions")
class MissionController {

    private final Documents<Mission> missions;
    private final MissionAccess access;
    private final People people;

    MissionController(Documents<Mission> missions, MissionAccess access, People people) {
        this.missions = missions;
        this.access = access;
        this.people = people;
    }

    @GetMapping
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.VIEWER, Role.TKSK})
    Page<Views.MissionView> list(Caller caller, World world, @RequestParam(required = false) @Nullable String incident,
            @RequestParam(required = false) @Nullable MissionState state, @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Page.size(limit);
        List<Versioned<Mission>> found = missions.page(filter(caller, world, incident, state), cursor, size + 1);
        boolean more = found.size() > size;
        List<Versioned<Mission>> page = more ? found.subList(0, size) : found;
        return new Page<>(page.stream().map(Views.MissionView::of).toList(), more ? page.getLast().id() : null);
    }

    private static Bson filter(Caller caller, World world, @Nullable String incident, @Nullable MissionState state) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.eq("world", world.id()));
        all.add(Scope.of(caller, "s.scene.region"));
        if (incident != null) {
            all.add(Filters.eq("s.scene.incidentId", incident));
        }
        if (state != null) {
            all.add(Filters.eq("s.state", state.name()));
        }
        return Filters.and(all);
    }

    /** What the caller is asked for or on the way to, the most urgent answer first. */
    @GetMapping("/mine")
    @Allow(anyPerson = true)
    Page<Views.Mine> mine(Caller caller, World world) {
        // whoever is asked is claimed, so their claims name the missions
        List<Views.Mine> mine = missions.findAll(people.missionsHolding(world, caller.id())).values().stream()
                .flatMap(m -> m.state().asks().of(caller.id()).filter(a -> a.state().isActive()).map(a -> Views.Mine.of(m, a)).stream())
                .sorted(Comparator.comparing(Views.Mine::expiresAt)).toList();
        return new Page<>(mine, null);
    }

    @GetMapping("/{id}")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.VIEWER, Role.TKSK})
    ResponseEntity<Views.MissionView> one(@PathVariable String id, Caller caller, World world) {
        return MissionAccess.answer(() -> access.within(caller, world, id));
    }
}
