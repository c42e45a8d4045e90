package id.sigap.bench.machine;

import java.util.Locale;

/** Prints what was measured, with a point in the numbers wherever it runs. */
public final class Figures {

    private Figures() {}

    public static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
        System.out.flush();
    }
}
