package id.sigap.notify.alert.model;

/** What took the reason away before, or without, an answer. */
public enum Ending {
    INCIDENT_CLOSED, INCIDENT_REJECTED, INCIDENT_MERGED, MISSION_APPROVED, MISSION_REJECTED, MISSION_COMPLETED, EVENT_CONFIRMED, EVENT_DROPPED, EXERCISE_ENDED
}
