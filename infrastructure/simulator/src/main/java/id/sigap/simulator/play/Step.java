package id.sigap.simulator.play;

import org.jspecify.annotations.Nullable;

/** What a volunteer who said yes tells next, in this order. */
enum Step {
    EN_ROUTE,
    ON_SITE,
    DONE;

    @Nullable Step next() {
        return switch (this) {
            case EN_ROUTE -> ON_SITE;
            case ON_SITE -> DONE;
            case DONE -> null;
        };
    }

    /** What is still to be told by somebody whose ask is in that state; null when nothing is. */
    static @Nullable Step after(String askState) {
        return switch (askState) {
            case "ACCEPTED" -> EN_ROUTE;
            case "EN_ROUTE" -> ON_SITE;
            case "ON_SITE" -> DONE;
            default -> null;
        };
    }
}
