package id.sigap.notify.inbound.sms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The fields of a query or form, undecoded: which charset the bytes are in is often said by another field. Reads anything; a stray
 * percent sign is a percent sign.
 */
final class Fields {

    private static final int MOST = 64;

    private final Map<String, byte[]> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Fields() {}

    /** @param encoded {@code application/x-www-form-urlencoded} */
    static Fields of(String encoded) {
        Fields fields = new Fields();
        int start = 0;
        while (start <= encoded.length() && fields.values.size() < MOST) {
            int end = encoded.indexOf('&', start);
            String pair = encoded.substring(start, end < 0 ? encoded.length() : end);
            int equals = pair.indexOf('=');
            String name = new String(decode(equals < 0 ? pair : pair.substring(0, equals)), StandardCharsets.UTF_8);
            if (!name.isEmpty()) {
                // of several of one name the first counts, so that nobody overrides what the gateway wrote
                fields.values.putIfAbsent(name, decode(equals < 0 ? "" : pair.substring(equals + 1)));
            }
            start = end < 0 ? encoded.length() + 1 : end + 1;
        }
        return fields;
    }

    byte @Nullable [] bytes(String name) {
        return values.get(name);
    }

    /** An ASCII word such as an id or a number; empty when it is not there. */
    String word(String name) {
        byte[] bytes = values.get(name);
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1).strip();
    }

    private static byte[] decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int high = c == '%' && i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return "Fields" + values.keySet().toString().toLowerCase(Locale.ROOT);
    }
}
