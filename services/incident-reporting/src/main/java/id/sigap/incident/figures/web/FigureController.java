package id.sigap.incident.figures.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.figures.application.FigureBook;
import id.sigap.incident.figures.application.FigureDesk;
import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.Statement;
import id.sigap.incident.incident.application.IncidentBook;
import id.sigap.incident.kejadian.application.KejadianBook;
import id.sigap.incident.model.Subject;
import id.sigap.incident.web.Fields;
import id.sigap.incident.web.Moments;
import id.sigap.kit.World;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/** Figures of a kejadian at any moment, what offices state, and who decided between them. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureController {

    private final FigureBook book;
    private final FigureDesk desk;
    private final KejadianBook kejadian;
    private final IncidentBook incidents;
    private final Worlds worlds;
    private final Clock clock;

    FigureController(FigureBook book, FigureDesk desk, KejadianBook kejadian, IncidentBook incidents, Worlds worlds, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.kejadian = kejadian;
        this.incidents = incidents;
        this.worlds = worlds;
        this.clock = clock;
    }

    record Made(String id, Instant at) {}

    /**
     * @param event a kejadian, or {@code incident}: one that stands under none
     * @param asOf what was so then
     * @param knownAt as far as it was known then; what was recorded later is left out
     */
    @GetMapping
    @Allow(anyPerson = true)
    FigureView figures(@RequestParam(required = false) @Nullable String event, @RequestParam(required = false) @Nullable String incident,
            @RequestParam String region, @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt, Caller caller, World world) {
        new Fields().region("region", region).id("event", event).id("incident", incident).done();
        if ((event == null) == (incident == null)) {
            throw Problem.invalid("event", "isi satu saja: event atau incident");
        }
        if (!caller.covers(region)) {
            throw unknown();
        }
        Subject subject = new Subject(event, incident);
        List<String> concerned = event != null
                ? kejadian.find(world, event).filter(a -> a.touches(caller)).orElseThrow(FigureController::unknown).regions()
                : List.of(incidents.find(world, required(incident)).filter(i -> caller.covers(i.region())).orElseThrow(FigureController::unknown)
                        .region());
        Instant known = knownAt == null ? clock.instant() : knownAt;
        Instant at = asOf == null ? known : asOf;
        return FigureView.of(book.read(world, subject, concerned, at, known), region, at, known);
    }

    private static Problem unknown() {
        return Problem.notFound("Angka ini tidak ada di wilayah Anda.");
    }

    @PostMapping("/statements")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<Made> state(@RequestBody FigureRequests.Saying request, IdempotencyKey key, Caller caller, World world) {
        worlds.requireOpen(world);
        Moments.notInTheFuture("asOf", request.asOf(), clock);
        Versioned<Statement> made = desk.state(world, caller, key, request, request.statement(clock.instant(), caller.id()));
        return created(made.id(), made.state().recordedAt());
    }

    @PostMapping("/choices")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<Made> choose(@RequestBody FigureRequests.Choosing request, IdempotencyKey key, Caller caller, World world) {
        worlds.requireOpen(world);
        Versioned<Choice> made = desk.choose(world, caller, key, request, request.choice(clock.instant(), caller.id()));
        return created(made.id(), made.state().at());
    }

    /** Missing people are counted as dead, both numbers in one step. The key of the request follows from what it starts from. */
    @PostMapping("/declared-dead")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<Made> declareDead(@RequestBody FigureRequests.DeclaredDead request, IdempotencyKey key, Caller caller, World world) {
        worlds.requireOpen(world);
        Moments.notInTheFuture("asOf", request.asOf(), clock);
        Versioned<Statement> made = desk.declareDead(world, caller, List.of(key.value(), caller.id(), request), required(request.eventId()),
                required(request.region()), required(request.source()), required(request.basis()), required(request.n()),
                required(request.asOf()), request.note());
        return created(made.id(), made.state().recordedAt());
    }

    private static ResponseEntity<Made> created(String id, Instant at) {
        return ResponseEntity.status(HttpStatus.CREATED).body(new Made(id, at));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "checked by the request");
    }
}
