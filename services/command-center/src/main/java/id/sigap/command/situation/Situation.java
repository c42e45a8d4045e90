package id.sigap.command.situation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.micrometer.tracing.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import id.sigap.command.situation.Board.Kind;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;
import id.sigap.kit.trace.Step;
import id.sigap.kit.trace.Traces;

/**
 * The situation in every world, kept in memory and built only from the topics: after a restart it is read again and is the
 * same. Every change gets the next number; a number together with the {@code epoch} of this instance names a moment.
 *
 * <p>Topics are not ordered among each other, and an event may come twice: each aggregate's last sequence is remembered and
 * nothing older is applied.
 */
public final class Situation {

    /** Who hears of changes; called in order, under the situation's lock, so it must be quick. */
    public interface Listener {
        void changed(Change change);
    }

    /**
     * One numbered change.
     *
     * @param where the thing is shown
     * @param everywhere true when every world shows it (people are real in all worlds)
     * @param toAll true when the readers of every region see it: the exercise itself
     * @param json the SSE data, the same bytes for every reader
     * @param left where the thing was before, when it moved to another region: who sees only that must let go of it
     * @param line open until the first reader has been sent it
     */
    public record Change(long n, World world, Where where, boolean everywhere, boolean toAll, byte[] json, @Nullable Left left,
            Step line) {}

    /** @param json the SSE data for a reader who no longer sees the thing: its kind and id, nothing else */
    public record Left(Where where, byte[] json) {}

    private final JsonMapper mapper;
    private final Clock clock;
    private final Traces traces;
    private final Instant started;
    private final String epoch = Ids.fresh();
    private final Map<World, Board> boards = new HashMap<>();
    private final Map<String, Long> applied = new HashMap<>();
    private final List<Listener> listeners = new ArrayList<>();
    private long n;
    private Instant asOf = Instant.EPOCH;

    public Situation(JsonMapper mapper, Clock clock, Traces traces) {
        this.mapper = mapper;
        this.clock = clock;
        this.traces = traces;
        this.started = clock.instant();
    }

    public String epoch() {
        return epoch;
    }

    public synchronized void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Applies what was heard, in order. */
    public synchronized void hear(List<Heard> batch) {
        for (Heard event : batch) {
            String aggregate = event.topic() + "|" + event.subject();
            if (applied.getOrDefault(aggregate, 0L) >= event.sequence()) {
                continue;
            }
            applied.put(aggregate, event.sequence());
            apply(event);
        }
        asOf = clock.instant();
    }

    private void apply(Heard event) {
        if (event.topic().equals("sigap.hazards") && event.region() == null) {
            // agencies tell of the whole archipelago; the log is for what happens here
            return;
        }
        World world = switch (event.topic()) {
            case "sigap.exercises" -> new World(event.subject());
            // people are real in all worlds
            case "sigap.volunteers" -> World.REAL;
            default -> event.world();
        };
        Board board = boards.computeIfAbsent(world, w -> new Board());
        JsonNode body;
        try {
            body = mapper.readTree(event.json());
        } catch (JacksonException e) {
            return;
        }
        Delta delta = switch (event.topic()) {
            case "sigap.reports" -> Incidents.report(board, event, body);
            case "sigap.incidents" -> Incidents.incident(board, event, body);
            case "sigap.events" -> Incidents.kejadian(board, event, body);
            case "sigap.exercises" -> Incidents.exercise(board, event, body);
            case "sigap.volunteers" -> Response.person(board, event, body);
            case "sigap.missions" -> Response.mission(board, event, body);
            case "sigap.alerts" -> Response.alert(board, event, body);
            default -> null;
        };
        // what was recorded before this instance started is read again to know it, not because it happens now
        String cause = event.time().isBefore(started) ? null : event.traceparent();
        try (Step hearing = traces.follow(cause, Span.Kind.CONSUMER, event.topic() + " hear").tag("sigap.group", "command-center.situation")
                .tag("sigap.subject", event.subject()).tag("sigap.event", event.type())) {
            if (delta != null && delta.leavesQueue() != null) {
                announce(world, board, event, delta.leavesQueue(), Step.none());
            }
            announce(world, board, event, delta, traces.follow(hearing.traceparent(), Span.Kind.PRODUCER, "live line"));
        }
    }

    private void announce(World world, Board board, Heard event, @Nullable Delta delta, Step line) {
        n++;
        if (delta != null && event.region() != null && !delta.value().has("region")) {
            delta.value().put("region", event.region());
        }
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("n", n).put("time", EventJson.TIME.format(event.time()))
                .put("type", event.type()).put("subject", event.subject());
        if (delta != null && delta.incident() != null) {
            entry.put("incidentId", delta.incident());
        }
        String region = delta == null || !delta.value().has("region") ? event.region() : delta.value().path("region").asString(null);
        if (region != null) {
            entry.put("region", region);
        }
        Where where = delta == null ? Where.of(region) : Where.of(delta.kind(), delta.value(), region);
        boolean person = event.topic().equals("sigap.volunteers");
        boolean toAll = event.topic().equals("sigap.exercises");
        boolean logged = !person && (delta == null || !delta.silent());
        if (logged) {
            board.log().add(toAll ? Log.TO_ALL : where, entry);
        }
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("kind", delta == null ? "log" : delta.kind());
        if (delta != null) {
            message.set("value", visible(delta.value()));
        }
        if (logged) {
            message.set("log", entry);
        }
        Change change = new Change(n, world, where, person, toAll, mapper.writeValueAsBytes(message), left(board, delta, where), line);
        listeners.forEach(listener -> listener.changed(change));
    }

    private @Nullable Left left(Board board, @Nullable Delta delta, Where where) {
        Where before = delta == null ? null : board.moved(delta, where);
        if (delta == null || before == null) {
            return null;
        }
        ObjectNode gone = JsonNodeFactory.instance.objectNode().put("kind", "gone");
        gone.putObject("value").put("kind", delta.kind()).put("id", delta.id());
        return new Left(before, mapper.writeValueAsBytes(gone));
    }

    /** Sets kept for counting are not shown, and never copied: they grow with the reports. */
    private static ObjectNode visible(ObjectNode thing) {
        if (!thing.has("reportIds")) {
            return thing;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        thing.properties().stream().filter(field -> !field.getKey().equals("reportIds")).forEach(field -> copy.set(field.getKey(), field.getValue()));
        return copy;
    }

    /** The whole of one world as far as the reader may see it, and the number it is true for. */
    public synchronized ObjectNode snapshot(World world, Sight sight) {
        Board board = boards.getOrDefault(world, new Board());
        ObjectNode snapshot = JsonNodeFactory.instance.objectNode().put("epoch", epoch).put("n", n).put("asOf", asOf.toString()).put("world", world.id());
        snapshot.set("exercise", board.exercise() == null ? JsonNodeFactory.instance.nullNode() : board.exercise().deepCopy());
        for (Kind kind : Kind.values()) {
            var list = snapshot.putArray(kind.many());
            Board source = kind == Kind.PERSON ? boards.getOrDefault(World.REAL, board) : board;
            source.all(kind).values().stream().filter(t -> sight.shows(Where.of(kind.one(), t, t.path("region").asString(null))))
                    .forEach(t -> list.add(visible(t).deepCopy()));
        }
        var log = snapshot.putArray("log");
        board.log().newest(sight).forEach(e -> log.add(e.deepCopy()));
        return snapshot;
    }

    /** Which regions a reader sees. */
    public interface Sight {

        boolean sees(@Nullable String region);

        /** Whether what happens in this region concerns the reader: who works in a part of it is concerned, too. */
        default boolean touches(String region) {
            return sees(region);
        }

        default boolean shows(Where where) {
            return where.touched() ? where.regions().stream().anyMatch(this::touches) : sees(where.region());
        }
    }

    /** Where something stands that waits for somebody, an incident or a report at the desk; empty when there is no such thing. */
    public synchronized Optional<Where> waits(World world, String id) {
        Board board = boards.getOrDefault(world, new Board());
        return Stream.of(Kind.INCIDENT, Kind.QUEUE).map(kind -> board.known(kind, id)).filter(Objects::nonNull)
                .map(thing -> Where.of(thing.path("region").asString(null))).findFirst();
    }

    /** The exercises there are, newest first. */
    public synchronized List<ObjectNode> exercises() {
        return boards.values().stream().map(Board::exercise).filter(e -> e != null).map(ObjectNode::deepCopy)
                .sorted((a, b) -> b.path("startedAt").asString("").compareTo(a.path("startedAt").asString(""))).toList();
    }

    public synchronized Instant asOf() {
        return asOf;
    }
}
