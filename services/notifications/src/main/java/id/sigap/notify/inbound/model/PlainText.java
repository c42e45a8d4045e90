package id.sigap.notify.inbound.model;

/** Words as people wrote them, without what no store, screen or log should get. */
public final class PlainText {

    /** Longer than any channel allows: only a broken or hostile gateway gets here. */
    public static final int LONGEST = 16_384;

    private PlainText() {}

    /** Without control characters except the end of a line, half surrogate pairs replaced, cut at {@link #LONGEST}. */
    public static String of(String raw) {
        StringBuilder text = new StringBuilder(Math.min(raw.length(), LONGEST));
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length() && text.length() < LONGEST; ) {
            int c = lines.codePointAt(i);
            i += Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                text.append('\ufffd');
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                text.appendCodePoint(c);
            }
        }
        if (text.length() > LONGEST) {
            text.setLength(LONGEST - 1);
        }
        return text.toString();
    }
}
