package id.sigap.notify.alert.application;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.notify.alert.model.Reason;

/** An alert's id follows from what it is about, so whatever is heard twice, or on two instances, raises one alert. */
public final class AlertIds {

    private AlertIds() {}

    /** @param about incident id for INCIDENT_URGENT, kejadian and region for EVENT_SUSPECTED, mission id for the others */
    public static String of(World world, Reason reason, String about) {
        return Ids.derived("alert", world.id(), reason, about);
    }
}
