package id.sigap.dispatch.mission.model;

/** APPROVED until the first person accepts, UNDERWAY from then on. */
public enum MissionState {
    PROPOSED, APPROVED, UNDERWAY, REJECTED, COMPLETED;

    public boolean isDecided() {
        return this != PROPOSED;
    }

    public boolean isRunning() {
        return switch (this) {
            case APPROVED, UNDERWAY -> true;
            case PROPOSED, REJECTED, COMPLETED -> false;
        };
    }
}
