package id.sigap.notify.inbound.sms;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.address.model.PhoneNumber;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Kind;

/**
 * Rows of Gammu SMSD's table {@code inbox}, posted as a form (one row) or as JSON (a row, {@code {"inbox": row}}, or a list of them).
 * The columns are Gammu's: SenderNumber, TextDecoded or Text, ReceivingDateTime, ID, UDH, Coding.
 */
public final class GammuDelivery {

    private static final int MOST_ROWS = 200;

    private final JsonMapper json;
    private final ZoneId zone;

    /** @param zone of the gateway's clock: Gammu writes times without one */
    public GammuDelivery(JsonMapper json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    /** @throws Malformed when one of the rows cannot be read; then none is taken, and the gateway delivers again */
    public List<Incoming> read(byte[] body, String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            Fields form = Fields.of(new String(body, StandardCharsets.ISO_8859_1));
            Map<String, String> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String column : List.of("SenderNumber", "ReceivingDateTime", "ID", "UDH", "Coding", "Text", "TextDecoded")) {
                byte[] value = form.bytes(column);
                if (value != null) {
                    row.put(column, Words.decode(value, charset(type)));
                }
            }
            return List.of(message(row, ""));
        }
        return rows(body);
    }

    private static java.nio.charset.Charset charset(String type) {
        int at = type.indexOf("charset=");
        return at < 0 ? StandardCharsets.UTF_8 : Words.named(type.substring(at + 8).replace("\"", "").split(";")[0], StandardCharsets.UTF_8);
    }

    private List<Incoming> rows(byte[] body) {
        JsonNode root;
        try {
            root = json.readTree(body);
        } catch (JacksonException e) {
            throw new Malformed("body", "bukan JSON UTF-8 yang benar");
        }
        JsonNode rows = root.isObject() && root.has("inbox") ? root.get("inbox") : root;
        List<Incoming> messages = new ArrayList<>();
        if (rows.isObject()) {
            messages.add(message(columns(rows), ""));
        } else if (rows.isArray() && !rows.isEmpty() && rows.size() <= MOST_ROWS) {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).isObject()) {
                    throw new Malformed("[" + i + "]", "bukan satu baris inbox");
                }
                messages.add(message(columns(rows.get(i)), "[" + i + "]."));
            }
        } else {
            throw new Malformed("body", "satu baris inbox, atau 1 sampai " + MOST_ROWS + " baris");
        }
        return messages;
    }

    private static Map<String, String> columns(JsonNode row) {
        Map<String, String> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.properties().forEach(column -> {
            if (column.getValue().isValueNode() && !column.getValue().isNull()) {
                columns.putIfAbsent(column.getKey(), column.getValue().asString());
            }
        });
        return columns;
    }

    private Incoming message(Map<String, String> row, String place) {
        String from = row.getOrDefault("SenderNumber", "").strip();
        if (from.isEmpty()) {
            throw new Malformed(place + "SenderNumber", "wajib diisi");
        }
        if (!row.containsKey("TextDecoded") && !row.containsKey("Text")) {
            throw new Malformed(place + "TextDecoded", "wajib diisi (atau Text)");
        }
        String id = row.getOrDefault("ID", "").strip();
        String time = row.getOrDefault("ReceivingDateTime", "").strip();
        if (id.isEmpty() && time.isEmpty()) {
            throw new Malformed(place + "ID", "wajib diisi agar pengiriman ulang dikenali");
        }
        String sender = PhoneNumber.of(from);
        String text = text(row);
        // the table counts from 1 again when the gateway is set up anew: the number alone names no message
        String key = "gammu:" + Digest.of(id, time, sender, id.isEmpty() ? text : "");
        return new Incoming(Channel.SMS, Kind.TEXT, key, sender, sender, text, null, SmsTime.read(time, zone),
                UserDataHeader.segment(row.getOrDefault("UDH", "")));
    }

    /** {@code Text} holds UCS-2 in hexadecimal, or the words themselves where a script already decoded it. */
    private static String text(Map<String, String> row) {
        String decoded = row.getOrDefault("TextDecoded", "");
        String raw = row.getOrDefault("Text", "").strip();
        if (!decoded.isEmpty() || raw.isEmpty()) {
            return decoded;
        }
        boolean hex = row.containsKey("Coding") && raw.length() % 4 == 0 && raw.matches("[0-9A-Fa-f]+");
        return hex ? new String(HexFormat.of().parseHex(raw), StandardCharsets.UTF_16BE) : raw;
    }
}
