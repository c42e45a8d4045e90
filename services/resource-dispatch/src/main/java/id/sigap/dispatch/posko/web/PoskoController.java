package id.sigap.dispatch.posko.web;

import java.util.ArrayList;
import java.util.List;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.model.Filters;

import id.sigap.dispatch.place.Scope;
import id.sigap.dispatch.posko.application.PoskoDesk;
import id.sigap.dispatch.posko.model.Posko;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Role;

/** Opening and closing posko, and counting who is there. */
@RestController
@RequestMapping("/api/v1/posko")
class PoskoController {

    private final PoskoDesk desk;
    private final Documents<Posko> posko;

    PoskoController(PoskoDesk desk, Documents<Posko> posko) {
        this.desk = desk;
        this.posko = posko;
    }

    @PostMapping
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ResponseEntity<PoskoView> open(@RequestBody PoskoRequests.Opening request, IdempotencyKey key, Caller caller, World world) {
        return answer(HttpStatus.CREATED, desk.open(world, caller, key, request, request.kind(), request.name(), request.region(),
                request.point(), request.eventId()).document());
    }

    /** @param open only those that are open, or only those that are closed */
    @GetMapping
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.VIEWER, Role.TKSK, Role.COMPANION, Role.WAREHOUSE, Role.VOLUNTEER})
    Page<PoskoView> list(Caller caller, World world, @RequestParam(required = false) @Nullable String event,
            @RequestParam(required = false) @Nullable Boolean open, @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        List<Bson> all = new ArrayList<>(List.of(Filters.eq("world", world.id()), Scope.of(caller, "s.region")));
        if (event != null) {
            all.add(Filters.eq("s.eventId", event));
        }
        if (open != null) {
            all.add(open ? Filters.eq("s.closedAt", null) : Filters.ne("s.closedAt", null));
        }
        int size = Page.size(limit);
        List<Versioned<Posko>> found = posko.page(Filters.and(all), cursor, size + 1);
        List<Versioned<Posko>> page = found.size() > size ? found.subList(0, size) : found;
        return new Page<>(page.stream().map(PoskoView::of).toList(), found.size() > size ? page.getLast().id() : null);
    }

    @GetMapping("/{id}")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.VIEWER, Role.TKSK, Role.COMPANION, Role.WAREHOUSE, Role.VOLUNTEER})
    ResponseEntity<PoskoView> one(@PathVariable String id, Caller caller, World world) {
        return answer(HttpStatus.OK, desk.find(world, id, caller));
    }

    /** Asks for no Idempotency-Key: time and home region of a count are its key. 409 when the posko was closed before that time. */
    @PostMapping("/{id}/headcounts")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK, Role.COMPANION, Role.VOLUNTEER})
    ResponseEntity<PoskoView> count(@PathVariable String id, @RequestBody PoskoRequests.Count request, Caller caller, World world) {
        Posko counted = desk.find(world, id, caller).state();
        return answer(HttpStatus.OK, desk.count(world, id, caller, request.headcount(counted, caller.id())));
    }

    /** From now on it counts nobody. Closing it again gives the same answer. */
    @PostMapping("/{id}/closing")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ResponseEntity<PoskoView> close(@PathVariable String id, Caller caller, World world) {
        return answer(HttpStatus.OK, desk.close(world, id, caller));
    }

    private static ResponseEntity<PoskoView> answer(HttpStatus status, Versioned<Posko> posko) {
        return ResponseEntity.status(status).eTag("\"" + posko.version() + "\"").body(PoskoView.of(posko));
    }
}
