package id.sigap.notify.inbound.sms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** Times as gateways write them: seconds since 1970, {@code 2022-02-25 08:47:02}, or with a zone. */
final class SmsTime {

    private SmsTime() {}

    /** Null when it cannot be read. */
    static @Nullable Instant read(String written, ZoneId zone) {
        String text = written.strip().replace(' ', 'T');
        if (text.length() > 40) {
            return null;
        }
        try {
            if (text.matches("[0-9]{9,11}")) {
                return Instant.ofEpochSecond(Long.parseLong(text));
            }
            return text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})") && text.length() > 16 ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
