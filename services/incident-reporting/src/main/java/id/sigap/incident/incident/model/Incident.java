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
 * severity only rises by reports. Enough independent sources propose it; only a named person verifies, rejects or closes it. It belongs to
 * at most one kejadian. A merged incident (a duplicate) is a pointer to the survivor: nothing is moved, so taking it back restores everything.
 *
 * @param openedAt when what it tells of was seen first
 * @param closedAt also for rejected ones
 * @param eventSince when that kejadian started, known when a rule put it there
 * @param groupedByHand a person decided about its kejadian, so no rule does any more
 * @param maybe another incident that may be the same one, until a person has decided
 */
public record Incident(
        State state, Hazard hazard, String region, @Nullable Point point, Severity severity, String firstReportId, Instant openedAt,
        @Nullable String verifiedBy, @Nullable Instant verifiedAt, @Nullable String closedBy, @Nullable Instant closedAt,
        @Nullable String reason, @Nullable String mergedInto, @Nullable String eventId, @Nullable Instant eventSince,
        boolean groupedByHand, Confidence confidence, @Nullable Maybe maybe) {

    /** Dilaporkan, terverifikasi, ditangani, pemulihan, selesai, ditolak. */
    public enum State { REPORTED, VERIFIED, HANDLED, RECOVERY, CLOSED, REJECTED }

    /** What linking thought of another incident: by which rule and how well (0 to 1) it fits. */
    public record Maybe(String incidentId, String rule, double score) {}

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

    public static Step open(String reportId, Hazard hazard, String region, @Nullable Point point, Severity severity, Instant at,
            @Nullable Maybe maybe) {
        return Step.of(new Incident(State.REPORTED, hazard, region, point, severity, reportId, at, null, null, null, null, null, null, null, null, false,
                Confidence.none(at), maybe), new IncidentEvent.Opened());
    }

    public boolean isOpen() {
        return state != State.CLOSED && state != State.REJECTED;
    }

    /** Whether it matters who said the next thing about it. */
    public boolean wantsSources() {
        return state == State.REPORTED && !confidence.isEnough();
    }

    /**
     * Something was said about it again, at this time.
     *
     * @param source who said it; null when that no longer matters
     */
    public @Nullable Step believe(Confidence.@Nullable Source source, Instant at) {
        Confidence next = source == null ? confidence.seen(at) : confidence.with(source, at);
        if (state == State.REPORTED && next.isEnough() && next.proposedAt() == null) {
            return Step.of(with(next.proposed(at), maybe), new IncidentEvent.Proposed(at, next.sources().size()));
        }
        return next == confidence ? null : Step.of(with(next, maybe));
    }

    /** It is not the other one. */
    public @Nullable Step tellApart(String by, Instant at) {
        return maybe == null ? null : Step.of(with(confidence, null), new IncidentEvent.ToldApart(at, maybe.incidentId(), by));
    }

    /** A report was linked to it: it can only become more severe. */
    public @Nullable Step hear(String reportId, Severity reported, Instant at) {
        return isOpen() && reported.worseThan(severity)
                ? Step.of(with(state, reported), new IncidentEvent.SeverityChanged(at, reported, reportId)) : null;
    }

    /** A kaji cepat was released for it: it can only become more severe. */
    public @Nullable Step weigh(String assessmentId, SeverityPolicy.Judged judged, Instant at) {
        return isOpen() && judged.severity().worseThan(severity) ? Step.of(with(state, judged.severity()),
                new IncidentEvent.Weighed(at, judged.severity(), assessmentId, judged.vulnerable())) : null;
    }

    /** @param judged the person's own judgement, which may also lower it; null keeps what the reports say */
    public @Nullable Step verify(String by, Instant at, @Nullable Severity judged) {
        requireUnmerged();
        return switch (state) {
            case REPORTED -> {
                Incident next = new Incident(State.VERIFIED, hazard, region, point, judged == null ? severity : judged, firstReportId,
                        openedAt, by, at, null, null, null, null, eventId, eventSince, groupedByHand, confidence, maybe);
                yield Step.of(next, new IncidentEvent.Verified(at, by));
            }
            case VERIFIED, HANDLED, RECOVERY -> {
                if (by.equals(verifiedBy)) {
                    yield null;
                }
                throw new Refused("incident-verified", "Insiden ini sudah diverifikasi orang lain.");
            }
            case CLOSED, REJECTED -> throw over();
        };
    }

    /** Help is at work there; also when recovery was called too early. */
    public @Nullable Step handle(String by, Instant at) {
        requireUnmerged();
        return switch (state) {
            case VERIFIED, RECOVERY -> Step.of(with(State.HANDLED, severity), new IncidentEvent.Handled(at, by));
            case HANDLED -> null;
            case REPORTED -> throw unverified();
            case CLOSED, REJECTED -> throw over();
        };
    }

    /** The danger is over, the damage is not. */
    public @Nullable Step recover(String by, Instant at) {
        requireUnmerged();
        return switch (state) {
            case VERIFIED, HANDLED -> Step.of(with(State.RECOVERY, severity), new IncidentEvent.Recovering(at, by));
            case RECOVERY -> null;
            case REPORTED -> throw unverified();
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
            case HANDLED, RECOVERY -> throw new Refused("incident-handled", "Insiden ini sudah ditangani. Tutup sebagai selesai.");
            case CLOSED -> throw over();
        };
    }

    public @Nullable Step close(String by, Instant at) {
        requireUnmerged();
        return switch (state) {
            case VERIFIED, HANDLED, RECOVERY -> Step.of(over(State.CLOSED, by, at, null), new IncidentEvent.Closed(at, by));
            case REPORTED -> throw unverified();
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

    /** Stands by itself again, exactly as it was. */
    public @Nullable Step unmerge(String by, Instant at, Arrivals arrivals) {
        return mergedInto == null ? null : Step.of(pointingAt(null), new IncidentEvent.Unmerged(at, mergedInto, by, arrivals));
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

    private static Refused unverified() {
        return new Refused("incident-unverified", "Verifikasi atau tolak insiden ini dahulu.");
    }

    private Refused over() {
        return new Refused("incident-over", state == State.CLOSED ? "Insiden ini sudah ditutup." : "Insiden ini sudah ditolak.");
    }

    private Incident with(State nextState, Severity nextSeverity) {
        return new Incident(nextState, hazard, region, point, nextSeverity, firstReportId, openedAt, verifiedBy, verifiedAt, closedBy,
                closedAt, reason, mergedInto, eventId, eventSince, groupedByHand, confidence, maybe);
    }

    private Incident with(Confidence believed, @Nullable Maybe other) {
        return new Incident(state, hazard, region, point, severity, firstReportId, openedAt, verifiedBy, verifiedAt, closedBy,
                closedAt, reason, mergedInto, eventId, eventSince, groupedByHand, believed, other);
    }

    private Incident over(State end, String by, Instant at, @Nullable String code) {
        return new Incident(end, hazard, region, point, severity, firstReportId, openedAt, verifiedBy, verifiedAt, by, at, code,
                mergedInto, eventId, eventSince, groupedByHand, confidence, maybe);
    }

    private Incident pointingAt(@Nullable String survivor) {
        return new Incident(state, hazard, region, point, severity, firstReportId, openedAt, verifiedBy, verifiedAt, closedBy,
                closedAt, reason, survivor, eventId, eventSince, groupedByHand, confidence, maybe);
    }

    private Incident under(@Nullable String event, @Nullable Instant since, boolean byHand) {
        return new Incident(state, hazard, region, point, severity, firstReportId, openedAt, verifiedBy, verifiedAt, closedBy,
                closedAt, reason, mergedInto, event, since, byHand, confidence, maybe);
    }
}
