package id.sigap.notify.inbound.sms;

import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import id.sigap.notify.inbound.model.Segment;

/** The user data header of an SMS (3GPP TS 23.040, 9.2.3.24): which part of a longer text it is. */
final class UserDataHeader {

    private static final int SHORT_REFERENCE = 0x00;
    private static final int LONG_REFERENCE = 0x08;

    private UserDataHeader() {}

    /** Null when it says nothing of parts, or nonsense: then the SMS is taken as a whole. */
    static @Nullable Segment segment(byte[] header) {
        // first the length of all, then elements: kind, length, content
        int end = header.length == 0 ? 0 : Math.min(header.length, 1 + (header[0] & 0xff));
        for (int at = 1; at + 2 <= end; ) {
            int kind = header[at] & 0xff;
            int length = header[at + 1] & 0xff;
            int content = at + 2;
            if (content + length > end) {
                return null;
            }
            if (kind == SHORT_REFERENCE && length == 3) {
                return segment(header[content] & 0xff, header[content + 1] & 0xff, header[content + 2] & 0xff);
            }
            if (kind == LONG_REFERENCE && length == 4) {
                return segment((header[content] & 0xff) << 8 | header[content + 1] & 0xff, header[content + 2] & 0xff, header[content + 3] & 0xff);
            }
            at = content + length;
        }
        return null;
    }

    static @Nullable Segment segment(String hex) {
        String digits = hex.strip();
        if (digits.isEmpty() || digits.length() % 2 != 0 || digits.length() > 280) {
            return null;
        }
        try {
            return segment(HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Segment segment(int reference, int total, int number) {
        return total < 2 || number < 1 || number > total ? null : new Segment(reference, total, number);
    }
}
