package id.sigap.incident.exercise.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

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

import id.sigap.incident.exercise.application.ExerciseFacts;
import id.sigap.incident.exercise.model.Exercise;
import id.sigap.incident.web.Fields;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/** Starting, listing and ending exercises. */
@RestController
@RequestMapping("/api/v1/exercises")
class ExerciseController {

    private static final double FASTEST = 1_000_000;

    private final Documents<Exercise> exercises;
    private final Clock clock;

    ExerciseController(Documents<Exercise> exercises, Clock clock) {
        this.exercises = exercises;
        this.clock = clock;
    }

    record Start(@Nullable String name, Exercise.@Nullable Kind kind, @Nullable Double speed, @Nullable Instant t0) {
        Start {
            Fields fields = new Fields().required("name", name).required("kind", kind).required("speed", speed).required("t0", t0)
                    .text("name", name, 120);
            if (name != null && name.strip().length() < 3) {
                fields.wrong("name", "paling sedikit 3 karakter");
            }
            if (speed != null && !(speed > 0 && speed <= FASTEST)) {
                fields.wrong("speed", "lebih dari 0, paling besar " + (long) FASTEST);
            }
            fields.done();
        }
    }

    record View(String id, String name, String kind, double speed, Instant t0, Instant startedAt, @Nullable Instant endedAt) {

        static View of(Versioned<Exercise> v) {
            Exercise e = v.state();
            return new View(v.id(), e.name(), e.kind().name(), e.speed(), e.t0(), e.startedAt(), e.endedAt());
        }
    }

    @PostMapping
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.ADMIN})
    ResponseEntity<View> start(@RequestBody Start request, IdempotencyKey key, Caller caller) {
        String id = key.idFor(caller, World.REAL, "exercises");
        Exercise exercise = new Exercise(required(request.name()).strip(), required(request.kind()), required(request.speed()),
                required(request.t0()), clock.instant(), caller.id(), null);
        var inserted = IdempotencyKey.create(exercises, id, new World(id), request, ExerciseFacts.started(exercise));
        return ResponseEntity.status(HttpStatus.CREATED).body(View.of(inserted.document()));
    }

    @GetMapping
    @Allow(anyPerson = true)
    Page<View> list(@RequestParam(required = false) @Nullable String cursor, @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<Versioned<Exercise>> found = exercises.page(Filters.empty(), cursor, size + 1);
        List<Versioned<Exercise>> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(page.stream().map(View::of).toList(), found.size() > size ? page.getLast().id() : null);
    }

    @PostMapping("/{id}/end")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.ADMIN})
    View end(@PathVariable String id) {
        return exercises.change(id, v -> {
            Exercise ended = v.state().end(clock.instant());
            Change<Exercise> change = ended == null ? null : ExerciseFacts.ended(ended);
            return change;
        }).map(View::of).orElseThrow(() -> Problem.notFound("Latihan ini tidak ada."));
    }

    private static <T> T required(@Nullable T value) {
        return java.util.Objects.requireNonNull(value, "checked by the request");
    }
}
