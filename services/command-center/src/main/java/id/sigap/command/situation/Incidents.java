package id.sigap.command.situation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import id.sigap.command.situation.Board.Kind;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;

/** Reports, incidents and kejadian as they come from incident-reporting. */
final class Incidents {

    private static final String RETURNED = "RETURNED";
    private static final String UNMERGED = "UNMERGED";

    private Incidents() {}

    static @Nullable Delta report(Board board, Heard event, JsonNode body) {
        return switch (event.type()) {
            case "id.sigap.report.queued.v1" -> queued(board, event, body);
            case "id.sigap.report.linked.v1" -> linked(board, event, body);
            case "id.sigap.report.placed.v1", "id.sigap.report.dismissed.v1", "id.sigap.report.social.v1" -> removed(board, event);
            case "id.sigap.report.photo-added.v1", "id.sigap.report.photo-hidden.v1", "id.sigap.report.photo-restored.v1" -> photographed(board, event, body);
            default -> null;
        };
    }

    /** That there is a picture, and no more: whoever wants to see it asks its owner. */
    private static @Nullable Delta photographed(Board board, Heard event, JsonNode body) {
        String id = Fields.text(body, "incidentId");
        if (id == null) {
            ObjectNode waiting = board.known(Kind.QUEUE, event.subject());
            if (waiting == null) {
                return null;
            }
            Fields.copy(body, waiting, "photos");
            return Delta.of(Kind.QUEUE, waiting, null);
        }
        ObjectNode incident = stub(board, id, event);
        updated(incident, event);
        return Delta.of(Kind.INCIDENT, incident, id);
    }

    private static Delta queued(Board board, Heard event, JsonNode body) {
        ObjectNode waiting = board.thing(Kind.QUEUE, event.subject());
        waiting.put("receivedAt", EventJson.TIME.format(event.time()));
        Fields.copy(body, waiting, "reasons");
        if (body.path("reasons").valueStream().anyMatch(reason -> UNMERGED.equals(reason.asString("")))) {
            leaveOthers(board, event.subject(), null);
        }
        region(event, waiting);
        return Delta.of(Kind.QUEUE, waiting, null);
    }

    private static @Nullable Delta removed(Board board, Heard event) {
        ObjectNode gone = board.remove(Kind.QUEUE, event.subject());
        return gone == null ? null : Delta.queueRemoved(gone);
    }

    private static @Nullable Delta linked(Board board, Heard event, JsonNode body) {
        Delta waitsNoLonger = removed(board, event);
        String id = Fields.text(body, "incidentId");
        if (id == null) {
            return waitsNoLonger;
        }
        ObjectNode incident = stub(board, id, event);
        if (RETURNED.equals(Fields.text(body.path("why"), "rule"))) {
            leaveOthers(board, event.subject(), id);
        }
        incident.withObject("/reportIds").put(event.subject(), true);
        incident.put("reports", incident.withObject("/reportIds").size());
        updated(incident, event);
        return Delta.of(Kind.INCIDENT, incident, id).after(waitsNoLonger);
    }

    /**
     * A report that came in through a merged incident goes with that one again, or back to the desk. The survivor's line says so with its
     * next change; a fresh look does at once.
     */
    private static void leaveOthers(Board board, String report, @Nullable String stays) {
        board.all(Kind.INCIDENT).forEach((id, incident) -> {
            if (!id.equals(stays) && incident.path("reportIds").has(report)) {
                incident.withObject("/reportIds").remove(report);
                incident.put("reports", incident.withObject("/reportIds").size());
            }
        });
    }

    /** Topics are not ordered among each other, so the last event heard need not be the last that was recorded. */
    private static void updated(ObjectNode incident, Heard event) {
        String time = EventJson.TIME.format(event.time());
        String before = Fields.text(incident, "updatedAt");
        if (before == null || before.compareTo(time) < 0) {
            incident.put("updatedAt", time);
        }
    }

    static @Nullable Delta incident(Board board, Heard event, JsonNode body) {
        ObjectNode incident = stub(board, event.subject(), event);
        updated(incident, event);
        switch (event.type()) {
            case "id.sigap.incident.opened.v1" -> {
                Fields.copy(body, incident, "hazard", "region", "severity", "maybe");
                Fields.point(body, incident);
                incident.put("openedAt", EventJson.TIME.format(event.time()));
            }
            case "id.sigap.incident.severity-changed.v1" -> Fields.copy(body, incident, "severity");
            case "id.sigap.incident.verified.v1" -> {
                Fields.copy(body, incident, "severity", "hazard", "region");
                Fields.point(body, incident);
                incident.put("state", "VERIFIED").put("verifiedBy", Fields.text(body, "by")).put("verifiedAt", EventJson.TIME.format(event.time()));
            }
            case "id.sigap.incident.rejected.v1" -> incident.put("state", "REJECTED");
            case "id.sigap.incident.closed.v1" -> incident.put("state", "CLOSED");
            case "id.sigap.incident.proposed.v1" -> incident.set("proposed", body.path("sources"));
            case "id.sigap.incident.told-apart.v1" -> incident.remove("maybe");
            case "id.sigap.incident.handled.v1" -> incident.put("state", "HANDLED");
            case "id.sigap.incident.recovering.v1" -> incident.put("state", "RECOVERY");
            case "id.sigap.incident.grouped.v1" -> Fields.copy(body, incident, "eventId");
            case "id.sigap.incident.ungrouped.v1" -> incident.remove("eventId");
            case "id.sigap.incident.merged.v1" -> incident.put("mergedInto", Fields.text(body, "into"));
            case "id.sigap.incident.unmerged.v1" -> incident.remove("mergedInto");
            default -> {
                return null;
            }
        }
        return Delta.of(Kind.INCIDENT, incident, event.subject());
    }

    /** An incident that somebody mentions before it was opened here is shown as reported, with what is known. */
    private static ObjectNode stub(Board board, String id, Heard event) {
        ObjectNode incident = board.thing(Kind.INCIDENT, id);
        if (!incident.has("state")) {
            incident.put("state", "REPORTED").put("reports", 0).put("openedAt", EventJson.TIME.format(event.time()));
            region(event, incident);
        }
        return incident;
    }

    static @Nullable Delta kejadian(Board board, Heard event, JsonNode body) {
        ObjectNode kejadian = board.thing(Kind.EVENT, event.subject());
        switch (event.type()) {
            case "id.sigap.event.declared.v1", "id.sigap.event.split.v1" ->
                Fields.copy(body, kejadian, "title", "hazard", "startedAt", "regions");
            case "id.sigap.event.suspected.v1", "id.sigap.event.revised.v1" ->
                Fields.copy(body, kejadian, "title", "hazard", "startedAt", "regions", "standing", "hazardId", "magnitude", "mmi", "withdrawn");
            case "id.sigap.event.confirmed.v1" -> {
                Fields.copy(body, kejadian, "title", "hazard", "startedAt", "regions");
                kejadian.put("standing", "CONFIRMED");
            }
            case "id.sigap.event.dropped.v1" -> kejadian.put("standing", "DROPPED");
            case "id.sigap.event.joined.v1" -> kejadian.put("joinedInto", Fields.text(body, "into"));
            case "id.sigap.event.decreed.v1" -> kejadian.withObject("/decrees").set(Fields.text(body, "decreeId"), Fields.only(body, "status", "from", "until"));
            case "id.sigap.event.decree-revoked.v1" -> kejadian.withObject("/decrees").remove(Fields.text(body, "decreeId"));
            case "id.sigap.event.commanded.v1" -> kejadian.put("commander", Fields.text(body, "office"));
            case "id.sigap.event.cause-named.v1" -> kejadian.put("causedBy", Fields.text(body, "causedBy"));
            case "id.sigap.event.unjoined.v1" -> kejadian.remove("joinedInto");
            default -> {
                return null;
            }
        }
        return Delta.of(Kind.EVENT, kejadian, null);
    }

    static Delta exercise(Board board, Heard event, JsonNode body) {
        ObjectNode exercise = board.exercise();
        if (exercise == null) {
            exercise = body.isObject() ? ((ObjectNode) body).objectNode() : tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            exercise.put("id", event.subject());
            board.exercise(exercise);
        }
        Fields.copy(body, exercise, "name", "kind", "speed", "t0", "startedAt");
        if (event.type().equals("id.sigap.exercise.ended.v1")) {
            exercise.put("endedAt", EventJson.TIME.format(event.time()));
        } else if (!exercise.has("startedAt")) {
            exercise.put("startedAt", Instant.EPOCH.toString());
        }
        return Delta.exercise(exercise);
    }

    private static void region(Heard event, ObjectNode thing) {
        if (event.region() != null && !thing.has("region")) {
            thing.put("region", event.region());
        }
    }
}
