package id.sigap.incident.report.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a reporter can read out on the telephone: 6 letters and digits derived from the report's id, none easily confused. */
public final class ShortCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private ShortCode() {}

    public static String of(String reportId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reportId.getBytes(StandardCharsets.US_ASCII));
            StringBuilder code = new StringBuilder(LENGTH);
            long bits = 0;
            for (int i = 0; i < 7; i++) {
                bits = bits << 8 | digest[i] & 0xff;
            }
            for (int i = 0; i < LENGTH; i++) {
                code.append(ALPHABET.charAt((int) (bits % ALPHABET.length())));
                bits /= ALPHABET.length();
            }
            return code.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
