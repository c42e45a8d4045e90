package id.sigap.dispatch.mission.application;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.MissionEvent;
import id.sigap.dispatch.mission.model.Outcome;
import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;

/** Puts what happened to a mission into the words of {@code sigap.missions}. */
public final class MissionFacts {

    private MissionFacts() {}

    /** The write of an outcome; null when it changes nothing of {@code before}. */
    public static @Nullable Change<Mission> change(@Nullable Mission before, Outcome outcome) {
        Mission after = outcome.mission();
        if (outcome.events().isEmpty() && after.equals(before)) {
            return null;
        }
        return changeOf(outcome);
    }

    /** The write of an outcome that does change something. */
    public static Change<Mission> changeOf(Outcome outcome) {
        Mission after = outcome.mission();
        return new Change<>(after, outcome.events().stream().map(e -> Fact.of(type(e), after.scene().region(), e)).toList());
    }

    static String type(MissionEvent event) {
        return "id.sigap.mission." + switch (event) {
            case MissionEvent.Proposed e -> "proposed";
            case MissionEvent.Unfilled e -> "unfilled";
            case MissionEvent.Approved e -> "approved";
            case MissionEvent.Rejected e -> "rejected";
            case MissionEvent.VolunteerAsked e -> "volunteer-asked";
            case MissionEvent.VolunteerAccepted e -> "volunteer-accepted";
            case MissionEvent.VolunteerDeclined e -> "volunteer-declined";
            case MissionEvent.AskExpired e -> "ask-expired";
            case MissionEvent.VolunteerEnRoute e -> "volunteer-en-route";
            case MissionEvent.VolunteerOnSite e -> "volunteer-on-site";
            case MissionEvent.VolunteerDone e -> "volunteer-done";
            case MissionEvent.Completed e -> "completed";
        } + ".v1";
    }
}
