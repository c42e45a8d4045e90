package id.sigap.kit.hearing;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;

/**
 * What one kind of fact does to one kind of document. Implementations are small classes named {@code When<Fact>Then<Action>}.
 *
 * <p>An event is applied only if the document has not heard it or a later one of the same upstream; the effect and the
 * memory of it are one write. {@link #apply} may run more than once for one event (a lost race): it decides, it does not act.
 */
public interface Reaction<T> {

    Documents<T> documents();

    /** CloudEvents types this reaction is for; others pass by. */
    Set<String> eventTypes();

    /** Ids of the documents this event changes; none when it concerns nobody. Throw {@link id.sigap.kit.event.Poison} if it is invalid. */
    List<String> targets(Heard event);

    /**
     * Decides what the event does.
     *
     * @param state null when the document does not exist yet: return a stub or the whole of it, or null to do nothing
     * @return null when there is nothing to change
     */
    @Nullable Change<T> apply(@Nullable T state, Heard event);

    /** The same where it matters which of several targets this is, since it does not exist yet. */
    default @Nullable Change<T> apply(String id, @Nullable T state, Heard event) {
        return apply(state, event);
    }

    /** World of a document that does not exist yet. */
    default World world(Heard event) {
        return event.world();
    }

    /** True when applying the event twice is the same as once: nothing is remembered, which allows any number of upstreams. */
    default boolean repeatable() {
        return false;
    }
}
