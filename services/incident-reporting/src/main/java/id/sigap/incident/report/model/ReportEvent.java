package id.sigap.incident.report.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Photo;

/** What can happen to a report. */
public sealed interface ReportEvent {

    record Received() implements ReportEvent {}

    /** It came again, or a further part of it. */
    record Amended(Arrival arrival) implements ReportEvent {}

    record Queued(List<Flag> reasons) implements ReportEvent {}

    record Placed(String by, Instant at) implements ReportEvent {}

    /** It is no disaster but a person in need: a social case takes it. */
    record Social(@Nullable String by, Instant at) implements ReportEvent {}

    record Dismissed(String by, Instant at, String reason) implements ReportEvent {}

    record PhotoAdded(Photo photo) implements ReportEvent {}

    /** A person took a photo out of sight; the picture is kept. */
    record PhotoHidden(String photoId, Photo.Hidden hidden) implements ReportEvent {}

    record PhotoRestored(String photoId, String by, Instant at) implements ReportEvent {}

    /** @param hazard of the incident, which may be named differently than the report's own */
    record Linked(Link link, Hazard hazard) implements ReportEvent {}
}
