package id.sigap.incident.photo.image;

import java.util.List;
import java.util.Locale;

/**
 * Looks for what another program would take for its own: a page, a script, an archive, a program beside or inside a picture. None of
 * it survives, since every picture is made anew; but whoever sends such a file did not send a photo, and is told so.
 */
final class Foreign {

    private static final List<String> MARKS = List.of("<html", "<!doctype", "<script", "<iframe", "<svg", "<?php", "%pdf-",
            "pk\u0003\u0004", "pk\u0005\u0006", "rar!\u001a", "7z\u00bc\u00af\u0027\u001c", "\u007felf", "__halt_compiler");
    private static final String SAMSUNG = "SEFT";

    private Foreign() {}

    /** Metadata and whatever else is not picture. */
    static void refuseIn(Bytes aside) throws NotAPhoto {
        byte[] bytes = aside.rest();
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (MARKS.stream().anyMatch(text::contains)) {
            throw new NotAPhoto(NotAPhoto.Reason.HIDES_SOMETHING);
        }
    }

    /** Behind the picture: nothing, or what cameras put there (further pictures, the film of a moving photo). */
    static void refuseBehind(Bytes behind, boolean fromACamera) throws NotAPhoto {
        if (behind.isAllZero()) {
            return;
        }
        byte[] bytes = behind.rest();
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        boolean usual = text.startsWith("\u00ff\u00d8\u00ff") || text.startsWith("ftyp", 4) || text.endsWith(SAMSUNG);
        if (!fromACamera || !usual) {
            throw new NotAPhoto(NotAPhoto.Reason.HIDES_SOMETHING);
        }
        refuseIn(behind);
    }
}
