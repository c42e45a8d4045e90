package id.sigap.command.measure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.World;
import id.sigap.kit.event.Heard;

/**
 * Times how long a report takes to its incident, to its verification and to the first volunteer who accepts, and how long critical
 * alerts wait for an answer. The real world and exercises are tagged apart and never one number.
 *
 * <p>After a start the topics are read from the beginning: that tells which report came when, but only what was recorded since is
 * timed, so nothing is counted twice by one instance. Several instances each count everything: use rates and quantiles, or take one.
 */
@Component
public class Journeys {

    private static final Duration[] BUCKETS = java.util.stream.Stream.of("PT1S", "PT2S", "PT5S", "PT15S", "PT30S", "PT1M", "PT2M", "PT5M", "PT10M",
            "PT15M", "PT30M", "PT1H", "PT2H", "PT6H", "PT24H").map(Duration::parse).toArray(Duration[]::new);
    /** More than come in a day of the worst; the oldest are forgotten first. */
    private static final int MOST_REMEMBERED = 50_000;

    private final MeterRegistry meters;
    private final JsonMapper mapper;
    private final Clock clock;
    private final Instant started;
    private final Map<String, Instant> reports = bounded();
    private final Map<String, Incident> incidents = bounded();
    private final Map<String, Waiting> critical = bounded();

    private static final class Incident {
        private @Nullable Instant firstReport;
        private boolean accepted;
    }

    private record Waiting(Instant since, String world) {}

    public Journeys(MeterRegistry meters, JsonMapper mapper, Clock clock) {
        this.meters = meters;
        this.mapper = mapper;
        this.clock = clock;
        this.started = clock.instant();
        for (String world : List.of("real", "exercise")) {
            Gauge.builder("sigap.alerts.critical.waiting", this, j -> j.waiting(world)).tag("world", world)
                    .description("Critical alerts that nobody has acknowledged").register(meters);
            Gauge.builder("sigap.alerts.critical.oldest", this, j -> j.oldest(world)).tag("world", world).baseUnit("seconds")
                    .description("How long the longest waiting of them has waited").register(meters);
            List.of("incident", "verified", "acceptance").forEach(what -> timer(what, world));
        }
    }

    public synchronized void hear(List<Heard> batch) {
        for (Heard event : batch) {
            switch (event.type()) {
                case "id.sigap.report.received.v1" -> reports.putIfAbsent(event.subject(), event.time());
                case "id.sigap.report.linked.v1" -> linked(event);
                case "id.sigap.incident.verified.v1" -> time("verified", event, incident(event.subject()));
                case "id.sigap.mission.volunteer-accepted.v1" -> accepted(event);
                case "id.sigap.alert.raised.v1", "id.sigap.alert.escalated.v1" -> rings(event);
                case "id.sigap.alert.acknowledged.v1", "id.sigap.alert.withdrawn.v1" -> critical.remove(event.subject());
                default -> { }
            }
        }
    }

    private void linked(Heard event) {
        String id = text(event, "incidentId");
        Instant received = reports.get(event.subject());
        if (id == null || received == null) {
            return;
        }
        Incident incident = incident(id);
        if (incident.firstReport == null || received.isBefore(incident.firstReport)) {
            incident.firstReport = received;
        }
        record("incident", event, received);
    }

    private void accepted(Heard event) {
        String id = text(event, "incidentId");
        if (id != null && !incident(id).accepted) {
            incident(id).accepted = true;
            time("acceptance", event, incident(id));
        }
    }

    private void rings(Heard event) {
        if ("KRITIS".equals(text(event, "severity"))) {
            critical.putIfAbsent(event.subject(), new Waiting(event.time(), world(event)));
        }
    }

    private void time(String what, Heard event, Incident incident) {
        if (incident.firstReport != null) {
            record(what, event, incident.firstReport);
        }
    }

    private void record(String what, Heard event, Instant since) {
        if (!event.time().isBefore(started) && !event.time().isBefore(since)) {
            timer(what, world(event)).record(Duration.between(since, event.time()));
        }
    }

    private Timer timer(String what, String world) {
        return Timer.builder("sigap.report.to." + what).description("From the acceptance of a report").tag("world", world)
                .serviceLevelObjectives(BUCKETS).register(meters);
    }

    private static String world(Heard event) {
        return event.world().equals(World.REAL) ? "real" : "exercise";
    }

    private Incident incident(String id) {
        return incidents.computeIfAbsent(id, i -> new Incident());
    }

    private @Nullable String text(Heard event, String field) {
        try {
            JsonNode value = mapper.readTree(event.json()).path(field);
            return value.isString() ? value.stringValue() : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private synchronized long waiting(String world) {
        return critical.values().stream().filter(w -> w.world().equals(world)).count();
    }

    private synchronized double oldest(String world) {
        return critical.values().stream().filter(w -> w.world().equals(world))
                .mapToDouble(w -> Duration.between(w.since(), clock.instant()).toMillis() / 1000.0).max().orElse(0);
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }
}
