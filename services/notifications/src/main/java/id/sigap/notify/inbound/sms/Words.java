package id.sigap.notify.inbound.sms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Text in the charset a gateway says, or, when that cannot be, in the next likely one: a message with a wrong letter is still a message. */
final class Words {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Map<String, Charset> CHARSETS = Map.ofEntries(Map.entry("UTF-8", StandardCharsets.UTF_8), Map.entry("UTF8", StandardCharsets.UTF_8),
            Map.entry("US-ASCII", StandardCharsets.UTF_8), Map.entry("ASCII", StandardCharsets.UTF_8), Map.entry("ISO-8859-1", StandardCharsets.ISO_8859_1),
            Map.entry("LATIN1", StandardCharsets.ISO_8859_1), Map.entry("WINDOWS-1252", WESTERN), Map.entry("CP1252", WESTERN),
            Map.entry("UTF-16", StandardCharsets.UTF_16), Map.entry("UTF-16BE", StandardCharsets.UTF_16BE), Map.entry("UCS-2", StandardCharsets.UTF_16BE),
            Map.entry("UTF-16LE", StandardCharsets.UTF_16LE));

    private Words() {}

    static Charset named(String charset, Charset otherwise) {
        return CHARSETS.getOrDefault(charset.strip().toUpperCase(Locale.ROOT), otherwise);
    }

    static String decode(byte[] bytes, Charset said) {
        String text = strictly(bytes, said);
        text = text == null ? strictly(bytes, StandardCharsets.UTF_8) : text;
        return text == null ? new String(bytes, WESTERN) : text;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
