package id.sigap.simulator.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.simulator.scenario.Scenario;

/**
 * What the reports truly belong to. Read only to score; nothing that talks to the system while it plays can see it.
 *
 * @param parentEvents the kejadian, each with the key of the declaration the desk makes for it
 * @param labels by report id
 */
public record AnswerKey(List<ParentEvent> parentEvents, List<Incident> incidents, Map<String, Label> labels) {

    /** The incident of a report that belongs to none. */
    public static final String NONE = "none";

    public record ParentEvent(String id, String declaration) {}

    public record Incident(String id, String title, @Nullable String parentEvent) {}

    /** {@code sameReportAs}: the same sender again; {@code forwardOf}: another person's copy of that text. */
    public record Label(
            String incident, String kind, @Nullable String sameReportAs, @Nullable String forwardOf) {

        boolean isNone() {
            return incident.equals(NONE);
        }

        @Nullable String repeats() {
            return sameReportAs == null ? forwardOf : sameReportAs;
        }
    }

    public static AnswerKey load(String scenario) {
        return JsonMapper.shared().readValue(Scenario.resource(scenario, "answers.json"), AnswerKey.class);
    }

    Label label(String report) {
        var label = labels.get(report);
        if (label == null) {
            throw new IllegalArgumentException("the answer key does not know report " + report);
        }
        return label;
    }

    /** Declaration key of the kejadian each answer incident belongs to; an incident of no kejadian is absent. */
    Map<String, String> declarationByIncident() {
        var declarations = new LinkedHashMap<String, String>();
        parentEvents.forEach(event -> declarations.put(event.id(), event.declaration()));
        var found = new LinkedHashMap<String, String>();
        for (var incident : incidents) {
            var declaration = incident.parentEvent() == null ? null : declarations.get(incident.parentEvent());
            if (declaration != null) {
                found.put(incident.id(), declaration);
            }
        }
        return found;
    }
}
