package id.sigap.simulator.scenario;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One invented report as it came in. What it truly belongs to is not here and not reachable from here.
 *
 * @param received the only trustworthy clock
 * @param observed clock of the phone, or what the operator typed; may be plainly wrong
 * @param channel app, sms, whatsapp, telegram or desk
 * @param reporter alias of the sender; the same sender keeps it
 * @param lat degrees north; 0.0 and negative values are valid
 * @param lon degrees east
 * @param accuracyM radius of the fix in metres
 * @param nagari region code the sender picked, in the dotted Kemendagri form
 */
public record FieldReport(
        String id,
        Instant received,
        @Nullable Instant observed,
        String channel,
        String reporter,
        String text,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer accuracyM,
        @Nullable String nagari) {}
