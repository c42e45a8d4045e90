package id.sigap.incident.report.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a reporter can read out on the telephone or type into an SMS: eight characters and a check character, none easily confused.
 *
 * <p>A phone makes the code first and writes it into the report's id, so the code alone gives the id: an SMS that comes before the
 * report itself is stored under the id the report will have. Codes of phones fill the lower half of all codes; the code of any other
 * id is drawn from the id, lies in the upper half and leads nowhere.
 */
public final class ShortCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 9;
    /** Greater than the alphabet and prime: then one wrong character, or two that changed places, never give the same check. */
    private static final int MODULUS = 31;
    private static final long CODES = pow(ALPHABET.length(), LENGTH - 1);
    private static final long CODES_OF_PHONES = CODES / 2;
    private static final String MADE_BY_PHONE = "51ca9000-0000-8000-8000-00";
    private static final Pattern PHONE_ID = Pattern.compile(MADE_BY_PHONE + "[0-9a-f]{10}");

    private ShortCode() {}

    /** The code of a report; always the same for the same id. */
    public static String of(String reportId) {
        if (PHONE_ID.matcher(reportId).matches()) {
            long number = Long.parseLong(reportId, MADE_BY_PHONE.length(), reportId.length(), 16);
            String code = code(number);
            if (code != null && number < CODES_OF_PHONES) {
                return code;
            }
        }
        long bits = digest(reportId);
        while (true) {
            String code = code(CODES_OF_PHONES + bits++ % CODES_OF_PHONES);
            if (code != null) {
                return code;
            }
        }
    }

    /** Whether this can be a code: nine characters of ours that agree with the last of them. */
    public static boolean isValid(String code) {
        return number(code) >= 0;
    }

    /** The id a phone that made this code gave to its report; empty when it is no code, or no phone's. */
    public static Optional<String> idOf(String code) {
        long number = number(code);
        return number < 0 || number >= CODES_OF_PHONES ? Optional.empty() : Optional.of(MADE_BY_PHONE + "%010x".formatted(number));
    }

    private static long number(String code) {
        if (code.length() != LENGTH) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = ALPHABET.indexOf(code.charAt(i));
            if (digit < 0) {
                return -1;
            }
            number = number * ALPHABET.length() + digit;
        }
        return code.equals(code(number)) ? number : -1;
    }

    /** Null for the few numbers that have none: no character for the check, or no figure to tell it from a word. */
    private static @Nullable String code(long number) {
        if (number >= CODES) {
            return null;
        }
        char[] code = new char[LENGTH];
        int check = 0;
        long rest = number;
        for (int i = LENGTH - 2; i >= 0; i--) {
            int digit = (int) (rest % ALPHABET.length());
            rest /= ALPHABET.length();
            code[i] = ALPHABET.charAt(digit);
            check = (check + (i + 2) * digit) % MODULUS;
        }
        if (check == MODULUS - 1) {
            return null;
        }
        code[LENGTH - 1] = ALPHABET.charAt(check);
        String text = new String(code);
        return text.chars().anyMatch(Character::isDigit) ? text : null;
    }

    private static long digest(String reportId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reportId.getBytes(StandardCharsets.US_ASCII));
            long bits = 0;
            for (int i = 0; i < 7; i++) {
                bits = bits << 8 | digest[i] & 0xff;
            }
            return bits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long pow(int base, int exponent) {
        long result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= base;
        }
        return result;
    }
}
