package id.sigap.notify.exercise.application;

import java.util.Optional;

import org.springframework.stereotype.Component;

import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.notify.exercise.model.Exercise;

/** The exercises heard of. Read from the store each time: the event may have been heard by another instance. */
@Component
public class Worlds {

    private final Documents<Exercise> exercises;

    public Worlds(Documents<Exercise> exercises) {
        this.exercises = exercises;
    }

    public Optional<Exercise> exercise(World world) {
        return exercises.find(world.id()).map(Versioned::state);
    }
}
