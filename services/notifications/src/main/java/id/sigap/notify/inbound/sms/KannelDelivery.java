package id.sigap.notify.inbound.sms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.address.model.PhoneNumber;
import id.sigap.notify.inbound.application.InboundProperties;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Kind;
import id.sigap.notify.inbound.model.Segment;

/** One SMS as Kannel's {@code get-url} delivers it; Kannel's times are UTC. */
public final class KannelDelivery {

    private static final String UCS2 = "2";

    private KannelDelivery() {}

    /**
     * @param query as it came, still encoded
     * @throws Malformed when it says not who wrote, or not which message it is
     */
    public static Incoming read(@Nullable String query, InboundProperties.Kannel names) {
        Fields fields = Fields.of(query == null ? "" : query);
        String from = fields.word(names.from());
        if (from.isEmpty()) {
            throw new Malformed(names.from(), "nomor pengirim tidak ada; periksa get-url Kannel (%p)");
        }
        byte[] text = fields.bytes(names.text());
        if (text == null) {
            throw new Malformed(names.text(), "isi pesan tidak ada; periksa get-url Kannel (%a)");
        }
        String written = fields.word(names.time());
        Instant sentAt = SmsTime.read(written, ZoneOffset.UTC);
        String id = fields.word(names.id());
        if (id.isEmpty() && written.isEmpty()) {
            throw new Malformed(names.id(), "tanpa nomor pesan (%I) atau waktu (%T) pengiriman ulang tidak dikenali; periksa get-url Kannel");
        }
        Charset charset = Words.named(fields.word(names.charset()), fields.word(names.coding()).equals(UCS2) && fields.word(names.charset()).isEmpty()
                ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        String sender = PhoneNumber.of(from);
        String words = Words.decode(text, charset);
        byte[] udh = fields.bytes(names.udh());
        Segment segment = udh == null || udh.length == 0 ? null : looksHex(udh)
                ? UserDataHeader.segment(new String(udh, StandardCharsets.ISO_8859_1)) : UserDataHeader.segment(udh);
        String key = id.isEmpty() ? Digest.of(sender, written, words) : id;
        return new Incoming(Channel.SMS, Kind.TEXT, "kannel:" + Digest.shortened(key), sender, sender, words, null, sentAt, segment);
    }

    /** Kannel writes the header's bytes; some set-ups write them in hexadecimal. A real one begins with its own length. */
    private static boolean looksHex(byte[] udh) {
        return (udh[0] & 0xff) + 1 != udh.length && new String(udh, StandardCharsets.ISO_8859_1).matches("[0-9A-Fa-f]+");
    }
}
