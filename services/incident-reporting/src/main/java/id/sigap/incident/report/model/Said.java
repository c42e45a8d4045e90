package id.sigap.incident.report.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Point;

/**
 * What a person sent, as it came. All of it stays in this service.
 *
 * @param senderId the signed-in person who sent it in; {@link #NOBODY} when it came as a message from outside
 * @param reporterName of whoever saw it, when that is somebody else
 * @param position exactly as the device told
 * @param accuracyM radius of the position in metres
 * @param code the report's short code
 * @param onBehalf whom the desk entered it for, null when the sender speaks for himself
 * @param inboundId the message it came as
 * @param photos pictures of it, hidden ones too
 * @param arrivals every way in which it came, once it came in more than one; empty until then
 */
public record Said(
        Channel channel, String text, String senderId, @Nullable String reporterName, @Nullable String reporterPhone,
        @Nullable Point position, @Nullable Double accuracyM, @Nullable String code, @Nullable OnBehalf onBehalf,
        @Nullable String inboundId, List<Arrival> arrivals, List<Photo> photos) {

    public static final String NOBODY = "-";
    private static final String FIRST = "first";

    public Said {
        // reports from before there were arrivals or photos have none
        arrivals = arrivals == null ? List.of() : List.copyOf(arrivals);
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    public Said(Channel channel, String text, String senderId, @Nullable String reporterName, @Nullable String reporterPhone,
            @Nullable Point position, @Nullable Double accuracyM) {
        this(channel, text, senderId, reporterName, reporterPhone, position, accuracyM, null, null, null, List.of(), List.of());
    }

    public Said coded(String shortCode) {
        return new Said(channel, text, senderId, reporterName, reporterPhone, position, accuracyM, shortCode, onBehalf, inboundId, arrivals, photos);
    }

    public Said onBehalf(OnBehalf whom) {
        return new Said(channel, text, senderId, reporterName, reporterPhone, position, accuracyM, code, whom, inboundId, arrivals, photos);
    }

    /** It came as these messages, the one that names it first. */
    public Said as(List<Arrival> ways) {
        return new Said(channel, text, senderId, reporterName, reporterPhone, position, accuracyM, code, onBehalf, ways.getFirst().inboundId(), ways, photos);
    }

    Said withPhotos(List<Photo> now) {
        return new Said(channel, text, senderId, reporterName, reporterPhone, position, accuracyM, code, onBehalf, inboundId, arrivals, now);
    }

    /** Whether its reporter sent it in under his own name. */
    public boolean isSigned() {
        return !isFromOutside() && onBehalf == null;
    }

    /** Whether nobody signed in stands behind it. */
    public boolean isFromOutside() {
        return senderId.equals(NOBODY);
    }

    public boolean hasArrived(String key) {
        return arrivals.stream().anyMatch(a -> a.key().equals(key));
    }

    /** Every way in which it came, the first one too. */
    public List<Arrival> allArrivals(Instant receivedAt) {
        return arrivals.isEmpty()
                ? List.of(new Arrival(FIRST, channel, receivedAt, inboundId, isFromOutside() ? reporterPhone : null, text, position)) : arrivals;
    }

    /** The same once more: what a signed-in person says of it counts more than a message, and words more than none. */
    Said with(Arrival arrival, Said again, Instant receivedAt) {
        List<Arrival> all = new ArrayList<>(allArrivals(receivedAt));
        all.add(arrival);
        boolean takesOver = again.isSigned() && !isSigned();
        boolean fuller = takesOver && !again.text.isBlank() || text.isBlank();
        boolean placed = takesOver && again.position != null || position == null;
        return new Said(channel, fuller ? again.text : text, takesOver ? again.senderId : senderId,
                reporterName == null ? again.reporterName : reporterName, reporterPhone == null ? again.reporterPhone : reporterPhone,
                placed ? again.position : position, placed ? again.accuracyM : accuracyM, code, onBehalf, inboundId, all, photos);
    }
}
