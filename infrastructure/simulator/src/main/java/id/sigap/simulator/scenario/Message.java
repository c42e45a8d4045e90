package id.sigap.simulator.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What is sent for a report: what its sender could know, with times mapped to now. */
public final class Message {

    private Message() {}

    /** The body of {@code POST /api/v1/reports}; the same for the same exercise, so that a repeat is recognised. */
    public static Map<String, Object> of(FieldReport report, ScenarioClock clock, List<String> reporters) {
        var body = new LinkedHashMap<String, Object>();
        body.put("channel", report.channel().toUpperCase(Locale.ROOT));
        body.put("text", report.text());
        if (report.observed() != null) {
            body.put("observedAt", clock.observed(report.received(), report.observed()).toString());
        }
        putIfThere(body, "lat", report.lat());
        putIfThere(body, "lng", report.lon());
        putIfThere(body, "accuracyM", report.accuracyM());
        putIfThere(body, "region", report.nagari());
        body.put("reporterName", report.reporter());
        if (!report.channel().equals("app")) {
            body.put("reporterPhone", phone(reporters.indexOf(report.reporter())));
        }
        return body;
    }

    /** Names the report within its exercise; a repeated run of the exercise sends the same key. */
    public static String key(String exercise, FieldReport report) {
        return "sim-" + exercise + "-" + report.id();
    }

    /** An invented number, the same for the same sender. */
    private static String phone(int sender) {
        return "+62 800 0000 %04d".formatted(2001 + sender);
    }

    private static void putIfThere(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
