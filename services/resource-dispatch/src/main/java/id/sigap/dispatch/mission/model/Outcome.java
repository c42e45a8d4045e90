package id.sigap.dispatch.mission.model;

import java.util.ArrayList;
import java.util.List;

/** A mission after a decision, and what others hear of it. */
public record Outcome(Mission mission, List<MissionEvent> events) {

    public Outcome {
        events = List.copyOf(events);
    }

    static Outcome of(Mission mission, MissionEvent... events) {
        return new Outcome(mission, List.of(events));
    }

    /** This, and then that; {@code next} must have been decided on this mission. */
    public Outcome then(Outcome next) {
        List<MissionEvent> all = new ArrayList<>(events);
        all.addAll(next.events);
        return new Outcome(next.mission, all);
    }
}
