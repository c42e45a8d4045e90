package id.sigap.incident.incident.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.Refused;
import id.sigap.incident.model.Severity;

/**
 * An incident (insiden): one place, one hazard, one continuous situation. It opens with the first report linked to it, and its
 * severity only rises by reports. Only a named person verifies, rejects or closes it. It belongs to at most one kejadian. A
 * merged incident is a pointer to the survivor: nothing is moved, so taking it back restores everything.
 *
 * @param openedAt when what it tells of was seen first
 * @param closedAt also for rejected ones
 * @param eventSince when that kejadian started, known when a rule put it there
 * @param groupedByHand a person decided about its kejadian, so no rule does any more
 */
public record Incident(
        State state, Hazard hazard, String region, @Nullable Point point, Severity severity, String firstReportId, Instant openedAt,
        @Nullable String verifiedBy, @Nullable Instant verifiedAt, @Nullable String closedBy, @Nullable Instant closedAt,
        @Nullable String reason, @Nullable String mergedInto, @Nullable String eventId, @Nullable Instant eventSince,
        boolean groupedByHand) {

    public enum State { REPORTED, VERIFIED, CLOSED, REJECTED }

    /** An incident and what just happened to it. */
    public record Step(Incident incident, List<IncidentEvent> events) {

        static Step of(Incident incident, IncidentEvent... events) {
            return new Step(incident, List.of(events));
        }

        /** Both steps as one. */
        public Step then(@Nullable Step next) {
            if (next == null) {
                return this;
            }
            List<IncidentEvent> all = new ArrayList<>(events);
            all.addAll(next.events());
            return new Step(next.incident(), all);
        }
    }

    public static Step open(String reportId, Hazard hazard, String region, @Nullable Point point, Severity severity, Instant at) {
        return Step.of(new Incident(State.REPORTED, hazard, region, point, severity, reportId, at, null, null, null, null, null, null, null, null, false),
                new IncidentEvent.Opened());
    }

    public boolean isOpen() {
        return state == State.REPORTED || state == State.VERIFIED;
    }

    /** A report was linked to it: it can only become more severe. */
    public @Nullable Step hear(String reportId, Severity reported, Instant at) {
        return isOpen() && reported.worseThan(severity)
                ? Step.of(with(state, reported), new IncidentEvent.SeverityChanged(at, reported, reportId)) : null;
    }

    /** @param judged the person's own judgement, which may also lower it; null keeps what the reports say */
    public @Nullable Step verify(String by, Instant at, @Nullable Severity judged) {
        requireUnmerged();
        return switch (state) {
            case REPORTED -> {
                Incident next = new Incident(State.VERIFIED, hazard, region, point, judged == null ? severity : judged, firstReportId,
                        openedAt, by, at, null, null, null, null, eventId, eventSince, groupedByHand);
                yield Step.of(next, new IncidentEvent.Verified(at, by));
            }
            case VERIFIED -> {
                if (by.equals(verifiedBy)) {
                    yield null;
                }
                throw new Refused("incident-verified", "Insiden ini sudah diverifikasi orang lain.");
            }
            case CLOSED, REJECTED -> throw over();
        };
    }

    public @Nullable Step reject(String by, Instant at, String code) {
        requireUnmerged();
        return switch (state) {
            case REPORTED, VERIFIED -> Step.of(over(State.REJECTED, by, at, code), new IncidentEvent.Rejected(at, by, code));
            case REJECTED -> {
                if (by.equals(closedBy) && code.equals(reason)) {
                    yield null;
                }
                throw over();
            }
            case CLOSED -> throw over();
        };
    }

    public @Nullable Step close(String by, Instant at) {
        requireUnmerged();
        return switch (state) {
            case VERIFIED -> Step.of(over(State.CLOSED, by, at, null), new IncidentEvent.Closed(at, by));
            case REPORTED -> throw new Refused("incident-unverified", "Verifikasi atau tolak insiden ini sebelum menutupnya.");
            case CLOSED -> {
                if (by.equals(closedBy)) {
                    yield null;
                }
                throw over();
            }
            case REJECTED -> throw over();
        };
    }

    /** Points this one at the survivor. */
    public @Nullable Step merge(String into, String by, Instant at) {
        if (into.equals(mergedInto)) {
            return null;
        }
        requireUnmerged();
        if (!isOpen()) {
            throw over();
        }
        return Step.of(pointingAt(into), new IncidentEvent.Merged(at, into, by));
    }

    /** Stands by itself again. */
    public @Nullable Step unmerge(String by, Instant at) {
        return mergedInto == null ? null : Step.of(pointingAt(null), new IncidentEvent.Unmerged(at, mergedInto, by));
    }

    /**
     * A rule puts it under a kejadian. The most recent one that may have caused it counts, whichever was declared first; what a
     * person decided stays.
     *
     * @param since when that kejadian started
     */
    public @Nullable Step groupByRule(String into, Instant since, Instant at) {
        boolean better = eventId == null || (eventSince != null && since.isAfter(eventSince) && !into.equals(eventId));
        return groupedByHand || !better || !isOpen() || mergedInto != null
                ? null : Step.of(under(into, since, false), new IncidentEvent.Grouped(at, into, null));
    }

    /** A person puts it under a kejadian, whatever it was under before. */
    public @Nullable Step group(String into, String by, Instant at) {
        requireUnmerged();
        if (into.equals(eventId)) {
            return groupedByHand ? null : Step.of(under(into, null, true));
        }
        return Step.of(under(into, null, true), new IncidentEvent.Grouped(at, into, by));
    }

    /** A kejadian was split: this one goes with the new part, if it still belongs to the old. */
    public @Nullable Step follow(String from, String into, String by, Instant at) {
        return from.equals(eventId) ? Step.of(under(into, null, true), new IncidentEvent.Grouped(at, into, by)) : null;
    }

    public @Nullable Step ungroup(String by, Instant at) {
        requireUnmerged();
        return eventId == null ? null : Step.of(under(null, null, true), new IncidentEvent.Ungrouped(at, eventId, by));
    }

    /** The kejadian a rule put it under turned out to be none. What a person decided stays. */
    public @Nullable Step leave(String event, String by, Instant at) {
        return event.equals(eventId) && !groupedByHand ? Step.of(under(null, null, false), new IncidentEvent.Ungrouped(at, event, by)) : null;
    }

    private void requireUnmerged() {
        if (mergedInto != null) {
            throw new Refused("incident-merged", "Insiden ini sudah digabung. Lanjutkan pada insiden tujuannya.", mergedInto);
        }
    }

    private Refused over() {
        return new Refused("incident-over", state == State.CLOSED ? "Insiden ini sudah ditutup." : "Insiden ini sudah ditolak.");
    }

    private Incident with(State nextState, Severity nextSeverity) {
        return new Incident(nextState, hazard, region, point, nextSeverity, firstReportId, openedAt, verifiedBy, verifiedAt, closedBy,
                closedAt, reason, mergedInto, eventId, eventSince, groupedByHand);
    }

    private Incident over(State end, String by, Instant at, @Nullable String code) {
        return new Incident(end, hazard, region, point, severity, firstReportId, openedAt, verifiedBy, verifiedAt, by, at, code,
                mergedInto, eventId, eventSince, groupedByHand);
    }

    private Incident pointingAt(@Nullable String survivor) {
        return new Incident(state, hazard, region, point, severity, firstReportId, openedAt, verifiedBy, verifiedAt, closedBy,
                closedAt, reason, survivor, eventId, eventSince, groupedByHand);
    }

    private Incident under(@Nullable String event, @Nullable Instant since, boolean byHand) {
        return new Incident(state, hazard, region, point, severity, firstReportId, openedAt, verifiedBy, verifiedAt, closedBy,
                closedAt, reason, mergedInto, event, since, byHand);
    }
}
