package id.sigap.incident.text.model;

import java.text.Normalizer;
import java.util.Locale;

/** Lower case, no accents, nothing invisible, letters in their usual form; at most so much as a person can be expected to report. */
public final class PlainText {

    /** What is written behind this many characters is kept with the report but not read. */
    public static final int LONGEST = 8_000;

    private static final int KEYCAP = 0x20e3;

    private PlainText() {}

    public static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) >= 128) {
                return unusual(text, end);
            }
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String unusual(String text, int end) {
        // marks go first: a hundred accents on one letter would make the normaliser slow
        String bare = visible(text, end);
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKD);
        return visible(plain, Math.min(plain.length(), 2 * LONGEST)).toLowerCase(Locale.ROOT);
    }

    private static String visible(String text, int end) {
        StringBuilder kept = new StringBuilder(end);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == KEYCAP && !kept.isEmpty() && Character.isDigit(kept.charAt(kept.length() - 1))) {
                // the digit on a key numbers a list
                kept.setCharAt(kept.length() - 1, ' ');
            }
            switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT,
                        Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> { }
                default -> kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }
}
