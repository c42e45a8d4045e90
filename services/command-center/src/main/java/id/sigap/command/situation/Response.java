package id.sigap.command.situation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import id.sigap.command.situation.Board.Kind;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;

/** People, missions and alerts as they come from the registry, dispatch and notifications. */
final class Response {

    private static final Map<String, String> ASK_STATES = Map.of(
            "id.sigap.mission.volunteer-asked.v1", "ASKED", "id.sigap.mission.volunteer-accepted.v1", "ACCEPTED",
            "id.sigap.mission.volunteer-declined.v1", "DECLINED", "id.sigap.mission.ask-expired.v1", "EXPIRED",
            "id.sigap.mission.volunteer-en-route.v1", "EN_ROUTE", "id.sigap.mission.volunteer-on-site.v1", "ON_SITE",
            "id.sigap.mission.volunteer-done.v1", "DONE");

    private Response() {}

    static Delta person(Board board, Heard event, JsonNode body) {
        ObjectNode person = board.thing(Kind.PERSON, event.subject());
        Fields.copy(body, person, "pillar", "tier", "status", "available", "region");
        Fields.point(body, person);
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        for (JsonNode competence : body.path("competences")) {
            codes.add(competence.path("code").asString(""));
        }
        person.set("competences", codes);
        return Delta.of(Kind.PERSON, person, null);
    }

    static @Nullable Delta mission(Board board, Heard event, JsonNode body) {
        ObjectNode mission = board.thing(Kind.MISSION, event.subject());
        Fields.copy(body, mission, "incidentId");
        if (!mission.has("state")) {
            mission.put("state", "PROPOSED").put("proposedAt", EventJson.TIME.format(event.time()));
            mission.putArray("asks");
        }
        String ask = ASK_STATES.get(event.type());
        if (ask != null) {
            ask(mission, event, body, ask);
        } else {
            switch (event.type()) {
                case "id.sigap.mission.proposed.v1" -> {
                    Fields.copy(body, mission, "needs", "severity", "region", "hazard");
                    mission.put("proposedAt", EventJson.TIME.format(event.time()));
                }
                case "id.sigap.mission.approved.v1" -> {
                    mission.put("state", "APPROVED").put("approvedBy", Fields.text(body, "by"));
                    Fields.copy(body, mission, "office");
                }
                case "id.sigap.mission.rejected.v1" -> mission.put("state", "REJECTED");
                case "id.sigap.mission.completed.v1" -> mission.put("state", "COMPLETED");
                case "id.sigap.mission.unfilled.v1" -> { }
                default -> {
                    return null;
                }
            }
        }
        count(mission, event, body);
        return Delta.of(Kind.MISSION, mission, Fields.text(mission, "incidentId"));
    }

    private static void ask(ObjectNode mission, Heard event, JsonNode body, String state) {
        ArrayNode asks = mission.withArray("/asks");
        ObjectNode ask = null;
        for (JsonNode known : asks) {
            if (known.path("volunteerId").equals(body.path("volunteerId"))) {
                ask = (ObjectNode) known;
            }
        }
        if (ask == null) {
            ask = asks.addObject();
            Fields.copy(body, ask, "volunteerId");
        }
        Fields.copy(body, ask, "line", "expiresAt");
        ask.put("state", state).put("at", EventJson.TIME.format(event.time()));
        if (state.equals("EN_ROUTE") || state.equals("ON_SITE")) {
            mission.put("state", "UNDERWAY");
        }
    }

    /** How many were asked and have accepted, and who is still missing, per line of the mission. */
    private static void count(ObjectNode mission, Heard event, JsonNode body) {
        for (JsonNode need : mission.path("needs")) {
            int line = need.path("line").asInt();
            int asked = 0;
            int accepted = 0;
            for (JsonNode ask : mission.path("asks")) {
                if (ask.path("line").asInt() == line) {
                    asked += 1;
                    accepted += switch (ask.path("state").asString("")) {
                        case "ACCEPTED", "EN_ROUTE", "ON_SITE", "DONE" -> 1;
                        default -> 0;
                    };
                }
            }
            ((ObjectNode) need).put("asked", asked).put("accepted", accepted);
            if (event.type().equals("id.sigap.mission.unfilled.v1") && body.path("line").asInt(-1) == line) {
                ((ObjectNode) need).put("missing", body.path("missing").asInt());
            }
        }
    }

    static @Nullable Delta alert(Board board, Heard event, JsonNode body) {
        ObjectNode alert = board.thing(Kind.ALERT, event.subject());
        if (!alert.has("state")) {
            alert.put("state", "OPEN").put("raisedAt", EventJson.TIME.format(event.time()));
            alert.putArray("attempts");
        }
        switch (event.type()) {
            case "id.sigap.alert.raised.v1", "id.sigap.alert.escalated.v1" ->
                Fields.copy(body, alert.put("state", "OPEN"), "incidentId", "missionId", "reason", "severity", "recipient", "step", "dueAt");
            case "id.sigap.alert.attempted.v1" -> {
                ObjectNode attempt = alert.withArray("/attempts").addObject();
                Fields.copy(body, attempt, "channel", "outcome", "attempt", "recipient");
                attempt.put("at", EventJson.TIME.format(event.time()));
            }
            case "id.sigap.alert.acknowledged.v1" -> alert.put("state", "ACKNOWLEDGED").put("acknowledgedBy", Fields.text(body, "by"));
            case "id.sigap.alert.exhausted.v1" -> alert.put("state", "EXHAUSTED");
            case "id.sigap.alert.withdrawn.v1" -> Fields.copy(body, alert.put("state", "WITHDRAWN"), "because");
            case "id.sigap.alert.not-paged.v1" -> {
                Fields.copy(body, alert, "incidentId", "missionId", "reason", "severity", "because");
                alert.put("state", "NOT_PAGED");
            }
            default -> {
                return null;
            }
        }
        return Delta.of(Kind.ALERT, alert, Fields.text(alert, "incidentId"));
    }
}
