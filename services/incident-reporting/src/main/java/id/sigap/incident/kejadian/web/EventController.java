package id.sigap.incident.kejadian.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.kejadian.application.KejadianDesk;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.kejadian.model.Suspicion;
import id.sigap.incident.model.Hazard;
import id.sigap.kit.World;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Role;

/** Declaring, splitting and joining kejadian; in the API they are called events. */
@RestController
@RequestMapping("/api/v1/events")
class EventController {

    private final KejadianDesk desk;
    private final Worlds worlds;

    EventController(KejadianDesk desk, Worlds worlds) {
        this.desk = desk;
        this.worlds = worlds;
    }

    record View(String id, String title, String hazard, Instant startedAt, List<String> regions, String declaredBy,
            @Nullable String splitFrom, @Nullable String joinedInto, @Nullable Suspected suspicion) {

        static View of(Versioned<Kejadian> v) {
            Kejadian k = v.state();
            return new View(v.id(), k.title(), k.hazard().code(), k.startedAt(), k.regions(), k.declaredBy(), k.splitFrom(), k.joinedInto(), k.suspicion() == null ? null : Suspected.of(k.suspicion()));
        }
    }

    /**
     * Why a rule thinks that there is a kejadian.
     *
     * @param standing SUSPECTED ("dugaan"), CONFIRMED or DROPPED by a person
     * @param hazardId the quake it is named after; {@code hazardIds} all strong ones of the sequence
     * @param withdrawn whoever told of the quakes took all of them back
     */
    record Suspected(String standing, String hazardId, List<String> hazardIds, @Nullable Double magnitude, @Nullable Integer mmi,
            boolean withdrawn, @Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String reason) {

        static Suspected of(Suspicion s) {
            return new Suspected(s.standing().name(), s.main().hazardId(), s.shocks().stream().map(Suspicion.Shock::hazardId).toList(),
                    s.main().magnitude(), s.main().mmi(), s.withdrawn(), s.decidedBy(), s.decidedAt(), s.reason());
        }
    }

    @PostMapping
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<View> declare(@RequestBody EventRequests.Declaration request, IdempotencyKey key, Caller caller, World world) {
        worlds.requireOpen(world);
        return created(desk.declare(world, caller, key, request, title(request.title()), Hazard.of(request.hazard()).orElseThrow(),
                Objects.requireNonNull(request.startedAt()), EventRequests.distinct(request.regions())));
    }

    @GetMapping
    @Allow(anyPerson = true)
    Page<View> list(Caller caller, World world, @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<Versioned<Kejadian>> found = desk.list(world, caller, cursor, size);
        List<Versioned<Kejadian>> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(page.stream().map(View::of).toList(), found.size() > size ? page.getLast().id() : null);
    }

    @PostMapping("/{id}/split")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<View> split(@PathVariable String id, @RequestBody EventRequests.Split request, IdempotencyKey key, Caller caller,
            World world) {
        worlds.requireOpen(world);
        return created(desk.split(world, caller, key, request, id, title(request.title()), EventRequests.distinct(request.incidentIds())));
    }

    @PutMapping("/{id}/join")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    View join(@PathVariable String id, @RequestBody EventRequests.Join request, Caller caller, World world) {
        return View.of(desk.join(world, caller, id, Objects.requireNonNull(request.into())));
    }

    @DeleteMapping("/{id}/join")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    View unjoin(@PathVariable String id, Caller caller, World world) {
        return View.of(desk.unjoin(world, caller, id));
    }

    /** A person says of what a rule suspected: this is so. */
    @PostMapping("/{id}/confirmation")
    @Allow({Role.DUTY_OFFICER, Role.TKSK, Role.COORDINATOR})
    View confirm(@PathVariable String id, Caller caller, World world) {
        return View.of(desk.confirm(world, caller, id));
    }

    @PostMapping("/{id}/dismissal")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    View drop(@PathVariable String id, @RequestBody EventRequests.Dismissal request, Caller caller, World world) {
        return View.of(desk.drop(world, caller, id, Objects.requireNonNull(request.reason())));
    }

    private static ResponseEntity<View> created(Versioned<Kejadian> v) {
        return ResponseEntity.status(HttpStatus.CREATED).body(View.of(v));
    }

    private static String title(@Nullable String title) {
        return Objects.requireNonNull(title).strip();
    }
}
