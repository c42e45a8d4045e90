package id.sigap.notify.inbound.whatsapp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.address.model.PhoneNumber;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Kind;
import id.sigap.notify.inbound.model.Position;

/**
 * What one delivery of the WhatsApp Cloud API holds: messages of people, and what became of messages of ours. Members nobody here
 * needs are passed over, kinds nobody here knows are kept as OTHER.
 *
 * @param statuses {@code sent}, {@code delivered}, {@code read}, {@code failed}
 */
public record WhatsappDelivery(List<Incoming> messages, List<String> statuses) {

    /** Never throws, whatever the tree is. */
    public static WhatsappDelivery of(JsonNode root) {
        List<Incoming> messages = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        for (JsonNode entry : root.path("entry")) {
            for (JsonNode change : entry.path("changes")) {
                JsonNode value = change.path("value");
                value.path("messages").forEach(message -> {
                    if (message.isObject()) {
                        messages.add(message(message));
                    }
                });
                value.path("statuses").forEach(status -> statuses.add(word(status, "status")));
            }
        }
        return new WhatsappDelivery(List.copyOf(messages), List.copyOf(statuses));
    }

    private static Incoming message(JsonNode message) {
        String id = word(message, "id");
        // Meta names every message; one without a name is known by its content
        String key = id.isBlank() || id.length() > 200 ? digest(message) : id;
        String sender = PhoneNumber.international(word(message, "from"));
        String type = word(message, "type");
        JsonNode place = message.path("location");
        Kind kind = switch (type) {
            case "text", "button", "interactive" -> Kind.TEXT;
            case "location" -> Kind.LOCATION;
            case "image" -> Kind.PHOTO;
            default -> Kind.OTHER;
        };
        String text = switch (type) {
            case "text" -> word(message.path("text"), "body");
            case "button" -> word(message.path("button"), "text");
            case "interactive" -> word(message.path("interactive").path("button_reply"), "title")
                    + word(message.path("interactive").path("list_reply"), "title");
            case "location" -> (word(place, "name") + "\n" + word(place, "address")).strip();
            default -> word(message.path(type), "caption");
        };
        return new Incoming(Channel.WHATSAPP, kind, key, sender, sender, text, kind == Kind.LOCATION ? position(place) : null,
                seconds(word(message, "timestamp")), null);
    }

    private static @Nullable Position position(JsonNode place) {
        return place.path("latitude").isNumber() && place.path("longitude").isNumber()
                ? Position.of(place.get("latitude").asDouble(), place.get("longitude").asDouble()) : null;
    }

    private static String digest(JsonNode message) {
        return "digest:" + UUID.nameUUIDFromBytes(message.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Instant seconds(String timestamp) {
        return timestamp.matches("[0-9]{1,11}") ? Instant.ofEpochSecond(Long.parseLong(timestamp)) : null;
    }

    private static String word(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }
}
