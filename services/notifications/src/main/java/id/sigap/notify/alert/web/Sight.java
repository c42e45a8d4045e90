package id.sigap.notify.alert.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import com.mongodb.client.model.Filters;

import id.sigap.kit.World;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;
import id.sigap.notify.alert.model.Alert;

/** Who sees which alerts, and who may take them: the people told, and the desk of the region. */
final class Sight {

    private static final Role[] READERS = {Role.ADMIN, Role.DUTY_OFFICER, Role.COORDINATOR, Role.VIEWER};
    private static final Role[] TAKERS = {Role.DUTY_OFFICER, Role.COORDINATOR};

    private Sight() {}

    static boolean sees(Caller caller, Versioned<Alert> alert) {
        return alert.state().state().told() && (told(caller, alert) || (caller.hasAny(READERS) && caller.covers(alert.state().matter().region())));
    }

    static boolean mayTake(Caller caller, Versioned<Alert> alert) {
        return told(caller, alert) || (caller.hasAny(TAKERS) && caller.covers(alert.state().matter().region()));
    }

    private static boolean told(Caller caller, Versioned<Alert> alert) {
        return alert.state().paging() != null && alert.state().paging().told().contains(caller.id());
    }

    static Bson filter(Caller caller, World world, @Nullable String state) {
        List<Bson> mine = new ArrayList<>();
        mine.add(Filters.eq("s.paging.told", caller.id()));
        if (caller.hasAny(READERS)) {
            caller.regions().forEach(region -> mine.add(region.equals("id") ? Filters.exists("s.reason") : within(region)));
        }
        return Filters.and(Filters.eq("world", world.id()), Filters.in("s.state", states(state)), Filters.or(mine));
    }

    private static List<String> states(@Nullable String wanted) {
        List<String> told = Arrays.stream(Alert.State.values()).filter(Alert.State::told).map(Alert.State::name).toList();
        if (wanted == null) {
            return told;
        }
        if (!told.contains(wanted)) {
            throw Problem.invalid("state", "salah satu dari " + String.join(", ", told));
        }
        return List.of(wanted);
    }

    /** The region itself or anything below it, by whole segments: 13.08 is not the beginning of 13.081. */
    private static Bson within(String region) {
        return Filters.regex("s.matter.region", "^" + region.replaceAll("[^0-9.]", "").replace(".", "[.]") + "([.]|$)");
    }
}
