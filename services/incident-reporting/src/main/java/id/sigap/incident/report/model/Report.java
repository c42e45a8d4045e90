package id.sigap.incident.report.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.Refused;
import id.sigap.incident.model.SocialKind;

/**
 * A report (laporan). It is evidence: what was said is never changed and never thrown away. Either it can be understood and is
 * linked to an incident by itself, or it waits at the desk until a person says what and where it is, or puts it aside with a
 * reason. If it tells of no disaster but of a person in need, it goes to the TKSK as a social case and never to an incident. Which incident it belongs to is written here; the incident follows.
 *
 * @param observedAt when it was seen; the receipt time when the sender's clock is of no use
 * @param receivedAt the only clock that can be trusted
 */
public record Report(
        State state, Said said, Understood understood, Instant observedAt, Instant receivedAt, @Nullable Link link,
        @Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String reason) {

    public enum State { RECEIVED, QUEUED, PLACED, LINKED, DISMISSED, SOCIAL }

    /** A report and what just happened to it. */
    public record Step(Report report, List<ReportEvent> events) {

        static Step of(Report report, ReportEvent... events) {
            return new Step(report, List.of(events));
        }
    }

    public static Step receive(Said said, Understood understood, Instant observedAt, Instant receivedAt) {
        State first = first(understood);
        Report report = new Report(first, said, understood, observedAt, receivedAt, null, null, null, null);
        return switch (first) {
            case QUEUED -> Step.of(report, new ReportEvent.Received(), new ReportEvent.Queued(understood.reasons()));
            case SOCIAL -> Step.of(report, new ReportEvent.Received(), new ReportEvent.Social(null, receivedAt));
            default -> Step.of(report, new ReportEvent.Received());
        };
    }

    private static State first(Understood understood) {
        State told = told(understood);
        return told == State.RECEIVED && understood.isSocialCase() ? State.SOCIAL : told;
    }

    private static State told(Understood understood) {
        return understood.reasons().isEmpty() || understood.mayFollow() ? State.RECEIVED : State.QUEUED;
    }

    /** What its sender was told. */
    public State stateOnReceipt() {
        return told(understood);
    }

    /** Whether linking is still to decide about it. */
    public boolean awaitsLinking() {
        return state == State.RECEIVED || state == State.PLACED;
    }

    /** Whether it waits at the desk only because what it follows was not open yet. */
    public boolean awaitsItsCause() {
        return state == State.QUEUED && understood.mayFollow();
    }

    /** It belongs to this incident. Deciding again changes nothing. */
    public @Nullable Step link(Link to, Hazard hazard) {
        return switch (state) {
            case RECEIVED, PLACED -> linked(to, hazard);
            case QUEUED -> awaitsItsCause() ? linked(to, hazard) : null;
            case LINKED, DISMISSED, SOCIAL -> null;
        };
    }

    private Step linked(Link to, Hazard hazard) {
        return Step.of(new Report(State.LINKED, said, understood, observedAt, receivedAt, to, decidedBy, decidedAt, reason),
                new ReportEvent.Linked(to, hazard));
    }

    /** Whether it fitted an incident that was merged into another, and so was linked to that one. */
    public boolean cameThrough(String incident, String survivor) {
        return state == State.LINKED && link != null && link.via().equals(incident) && link.incidentId().equals(survivor);
    }

    /** The incident it came in through stands by itself again, and it goes with that one. */
    public Step returnTo(String incident, Hazard hazardOfIncident, Instant at) {
        Link old = java.util.Objects.requireNonNull(link);
        return linked(new Link(incident, incident, false, "RETURNED", old.distanceM(), old.minutesApart(), old.score(), at, null), hazardOfIncident);
    }

    /** The incident it came in through stands by itself again, and a person is to say where it belongs. */
    public Step backToDesk() {
        Understood asked = understood.unmerged();
        return Step.of(new Report(State.QUEUED, said, asked, observedAt, receivedAt, null, decidedBy, decidedAt, reason),
                new ReportEvent.Queued(asked.reasons()));
    }

    /** Linking found nothing it could follow: a person has to look. */
    public @Nullable Step queue() {
        return switch (state) {
            case RECEIVED -> Step.of(in(State.QUEUED), new ReportEvent.Queued(List.copyOf(EnumSet.of(Flag.UNKNOWN_HAZARD))));
            case QUEUED, PLACED, LINKED, DISMISSED, SOCIAL -> null;
        };
    }

    /** The desk says what and where it is. */
    public @Nullable Step place(String by, Instant at, Hazard hazard, String region, @Nullable Point point) {
        return switch (state) {
            case RECEIVED, QUEUED, SOCIAL -> Step.of(
                    new Report(State.PLACED, said, understood.placed(hazard, region, point), observedAt, receivedAt, null, by, at, null),
                    new ReportEvent.Placed(by, at));
            case PLACED, LINKED -> {
                boolean same = hazard == understood.hazard() && region.equals(understood.region()) && by.equals(decidedBy);
                if (same) {
                    yield null;
                }
                throw new Refused("report-placed", "Laporan ini sudah ditempatkan. Muat ulang antrean.");
            }
            case DISMISSED -> throw new Refused("report-dismissed", "Laporan ini sudah dikesampingkan.");
        };
    }

    /** The desk puts it aside. Nothing is deleted. */
    public @Nullable Step dismiss(String by, Instant at, String code) {
        return switch (state) {
            case RECEIVED, QUEUED -> Step.of(
                    new Report(State.DISMISSED, said, understood, observedAt, receivedAt, null, by, at, code),
                    new ReportEvent.Dismissed(by, at, code));
            case DISMISSED -> {
                if (by.equals(decidedBy) && code.equals(reason)) {
                    yield null;
                }
                throw new Refused("report-dismissed", "Laporan ini sudah dikesampingkan.");
            }
            case PLACED, LINKED -> throw new Refused("report-linked", "Laporan ini sudah menjadi bagian dari sebuah insiden.");
            case SOCIAL -> throw social();
        };
    }

    /** The desk says that it is no disaster but a person in need. */
    public @Nullable Step social(String by, Instant at, SocialKind kind, String region) {
        return switch (state) {
            case RECEIVED, QUEUED -> Step.of(
                    new Report(State.SOCIAL, said, understood.social(kind, region), observedAt, receivedAt, null, by, at, null),
                    new ReportEvent.Social(by, at));
            case SOCIAL -> {
                if (kind == understood.social() && region.equals(understood.region())) {
                    yield null;
                }
                throw social();
            }
            case PLACED, LINKED -> throw new Refused("report-linked", "Laporan ini sudah menjadi bagian dari sebuah insiden.");
            case DISMISSED -> throw new Refused("report-dismissed", "Laporan ini sudah dikesampingkan.");
        };
    }

    private static Refused social() {
        return new Refused("report-social", "Laporan ini sudah menjadi kasus sosial. Lanjutkan di daftar kasus sosial.");
    }

    /**
     * The same report came once more, by another way or in another part. Until a person or linking has decided, what is understood
     * may grow by it; afterwards it is evidence and nothing else.
     *
     * @param now what is understood of all of it together, null when nothing new can come of it
     * @return null when exactly this arrival is there already
     */
    public @Nullable Step arriveAgain(Arrival arrival, Said again, @Nullable Understood now) {
        if (said.hasArrived(arrival.key())) {
            return null;
        }
        Said all = said.with(arrival, again, receivedAt);
        boolean open = (state == State.RECEIVED || state == State.QUEUED) && !understood.flags().contains(Flag.UNMERGED);
        if (now == null || now.equals(understood) || !open) {
            return Step.of(new Report(state, all, understood, observedAt, receivedAt, link, decidedBy, decidedAt, reason),
                    new ReportEvent.Amended(arrival));
        }
        State next = first(now);
        Report more = new Report(next, all, now, observedAt, receivedAt, null, null, null, null);
        return switch (next) {
            case QUEUED -> Step.of(more, new ReportEvent.Amended(arrival), new ReportEvent.Queued(now.reasons()));
            case SOCIAL -> Step.of(more, new ReportEvent.Amended(arrival), new ReportEvent.Social(null, arrival.at()));
            default -> Step.of(more, new ReportEvent.Amended(arrival));
        };
    }

    /** A picture of it came. Whatever became of the report meanwhile, it is kept. Null when one of this id is there already. */
    public @Nullable Step attach(Photo photo) {
        List<Photo> all = Photos.with(said.photos(), photo);
        return all == null ? null : Step.of(showing(all), new ReportEvent.PhotoAdded(photo));
    }

    /** The desk takes a photo out of sight, for a reason. */
    public @Nullable Step hide(String photoId, Photo.Hidden hidden) {
        List<Photo> all = Photos.hide(said.photos(), photoId, hidden);
        return all == null ? null : Step.of(showing(all), new ReportEvent.PhotoHidden(photoId, hidden));
    }

    /** And shows it again. */
    public @Nullable Step restore(String photoId, String by, Instant at) {
        List<Photo> all = Photos.restore(said.photos(), photoId);
        return all == null ? null : Step.of(showing(all), new ReportEvent.PhotoRestored(photoId, by, at));
    }

    private Report showing(List<Photo> all) {
        return new Report(state, said.withPhotos(all), understood, observedAt, receivedAt, link, decidedBy, decidedAt, reason);
    }

    private Report in(State next) {
        return new Report(next, said, understood, observedAt, receivedAt, link, decidedBy, decidedAt, reason);
    }
}
