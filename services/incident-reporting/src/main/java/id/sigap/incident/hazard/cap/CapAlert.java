package id.sigap.incident.hazard.cap;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A CAP message as far as it is used here. Words of its lists are kept as they are written ("Severe"): the schema's lists were checked.
 *
 * @param status Actual, Exercise, System, Test or Draft; of an envelope that says Exercise or Test, that
 * @param msgType Alert, Update, Cancel, Ack or Error
 */
public record CapAlert(
        String identifier, String sender, Instant sent, String status, String msgType, String scope, List<Reference> references,
        List<Info> infos) {

    /** A message this one refers to. */
    public record Reference(String sender, String identifier, Instant sent) {}

    /**
     * What it says in one language.
     *
     * @param language RFC 3066, en-US when the message does not say
     */
    public record Info(
            String language, List<String> categories, String event, String urgency, String severity, String certainty,
            @Nullable Instant effective, @Nullable Instant onset, @Nullable Instant expires, @Nullable String senderName,
            @Nullable String headline, @Nullable String description, @Nullable String instruction, List<Area> areas) {}

    /** @param geocodes every one with its scheme */
    public record Area(String areaDesc, List<String> polygons, List<String> circles, List<Code> geocodes) {}

    /** A value of somebody's list. */
    public record Code(String scheme, String value) {}

    /** The block in Indonesian, or the first one. */
    public @Nullable Info preferred() {
        return infos.stream().filter(i -> i.language().toLowerCase(java.util.Locale.ROOT).startsWith("id")).findFirst()
                .orElse(infos.isEmpty() ? null : infos.getFirst());
    }
}
