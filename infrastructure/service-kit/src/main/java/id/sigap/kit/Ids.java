package id.sigap.kit;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Identifiers: UUIDv7 for new things (they sort by time), UUIDv5 for things that follow from others (they can be derived again). */
public final class Ids {

    private static final UUID SIGAP = UUID.fromString("6d6f0a52-9a0c-5b0e-8f0e-99a1308c0de5");
    private static final NameBasedGenerator DERIVED = Generators.nameBasedGenerator(SIGAP);
    private static final TimeBasedEpochGenerator FRESH = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new UUIDv7. */
    public static String fresh() {
        return FRESH.generate().toString();
    }

    /** The UUIDv5 of these parts in this order; equal parts always give the same id, on any instance. */
    public static String derived(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            String text = String.valueOf(part);
            // the length keeps ("ab","c") and ("a","bc") apart
            name.append(text.length()).append(':').append(text).append('|');
        }
        return DERIVED.generate(name.toString()).toString();
    }

    /** Whether the text is a UUID in its usual 36-character form. */
    public static boolean isUuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
