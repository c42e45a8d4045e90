package id.sigap.command.situation;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * One change of a board.
 *
 * @param kind name of the kind, or {@code queue-removed}, {@code exercise}, {@code log}
 * @param value the whole thing after the change
 * @param incident the incident it belongs to, for the log
 * @param id of the thing, null when it has no region to move from
 * @param leavesQueue the report that no longer waits, when this change is that it found its incident
 */
record Delta(String kind, ObjectNode value, @Nullable String incident, @Nullable String id, @Nullable Delta leavesQueue) {

    private static final String QUEUE_REMOVED = "queue-removed";

    static Delta of(Board.Kind kind, ObjectNode value, @Nullable String incident) {
        return new Delta(kind.one(), value, incident, Fields.text(value, kind.key()), null);
    }

    static Delta exercise(ObjectNode value) {
        return new Delta("exercise", value, null, null, null);
    }

    static Delta queueRemoved(ObjectNode gone) {
        return new Delta(QUEUE_REMOVED, gone, null, null, null);
    }

    Delta after(@Nullable Delta queueRemoved) {
        return new Delta(kind, value, incident, id, queueRemoved == null ? null : queueRemoved.withoutLine());
    }

    private Delta withoutLine() {
        return new Delta(kind, value, incident, null, this);
    }

    /** True for what another change of the same event brings along: one event, one line of the log. */
    boolean silent() {
        return kind.equals(QUEUE_REMOVED) && leavesQueue != null;
    }
}
