package id.sigap.command.situation;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * One change of a board.
 *
 * @param kind name of the kind, or {@code queue-removed}, {@code exercise}, {@code log}
 * @param value the whole thing after the change
 * @param incident the incident it belongs to, for the log
 */
record Delta(String kind, ObjectNode value, @Nullable String incident) {

    static Delta of(Board.Kind kind, ObjectNode value, @Nullable String incident) {
        return new Delta(kind.one(), value, incident);
    }
}
