package id.sigap.notify.alert.model;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The alert after a decision, what others hear of it, and the message whose number it claimed.
 *
 * @param claimed to be sent once this decision is written, and only by whoever wrote it
 */
public record Decision(Alert alert, List<AlertEvent> events, @Nullable Attempt claimed) {

    public Decision {
        events = List.copyOf(events);
    }

    public static Decision of(Alert alert, AlertEvent... events) {
        return new Decision(alert, List.of(events), null);
    }

    /** This one and then that one, which was taken on this one's alert. */
    public Decision then(Decision next) {
        List<AlertEvent> all = new ArrayList<>(events);
        all.addAll(next.events);
        return new Decision(next.alert, all, next.claimed == null ? claimed : next.claimed);
    }

    Decision claiming(Attempt attempt) {
        return new Decision(alert, events, attempt);
    }
}
