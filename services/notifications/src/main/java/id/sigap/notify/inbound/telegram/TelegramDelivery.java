package id.sigap.notify.inbound.telegram;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Kind;
import id.sigap.notify.inbound.model.Position;

/** What one update of the Telegram Bot API holds: a message of a person, or something nobody here needs. */
public final class TelegramDelivery {

    private TelegramDelivery() {}

    /** Whether it is an update at all. */
    public static boolean isUpdate(JsonNode root) {
        return root.path("update_id").isIntegralNumber();
    }

    /**
     * The message of an update; never throws. Empty for what is none: news of members, posts of channels, other robots, and the
     * {@code /start} the app itself sends when somebody opens the chat.
     */
    public static Optional<Incoming> message(JsonNode update) {
        boolean edited = !update.has("message");
        JsonNode message = update.path(edited ? "edited_message" : "message");
        JsonNode chat = message.path("chat").path("id");
        JsonNode number = message.path("message_id");
        JsonNode place = message.has("venue") ? message.path("venue").path("location") : message.path("location");
        // somebody who shares a live position "edits" it every few seconds
        boolean moving = edited && place.isObject();
        if (!isId(chat) || !isId(number) || moving || message.path("from").path("is_bot").asBoolean(false)) {
            return Optional.empty();
        }
        JsonNode from = message.path("from").path("id");
        // an edited message is a new one: what was handed on before stays as it was
        String key = chat.asLong() + ":" + number.asLong() + (edited ? ":" + message.path("edit_date").asLong(0) : "");
        Kind kind = place.isObject() ? Kind.LOCATION : !message.path("photo").isEmpty() ? Kind.PHOTO : message.path("text").isString() ? Kind.TEXT : Kind.OTHER;
        String text = word(message, "text") + word(message, "caption")
                + (word(message.path("venue"), "title") + "\n" + word(message.path("venue"), "address")).strip();
        if (kind == Kind.TEXT && text.strip().equals("/start")) {
            return Optional.empty();
        }
        return Optional.of(new Incoming(Channel.TELEGRAM, kind, key, String.valueOf(isId(from) ? from.asLong() : chat.asLong()), String.valueOf(chat.asLong()), text,
                kind == Kind.LOCATION ? position(place) : null, date(message), null));
    }

    private static boolean isId(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong();
    }

    private static @Nullable Position position(JsonNode place) {
        return place.path("latitude").isNumber() && place.path("longitude").isNumber()
                ? Position.of(place.get("latitude").asDouble(), place.get("longitude").asDouble()) : null;
    }

    private static @Nullable Instant date(JsonNode message) {
        String date = word(message, "edit_date").isEmpty() ? word(message, "date") : word(message, "edit_date");
        return date.matches("[0-9]{1,11}") ? Instant.ofEpochSecond(Long.parseLong(date)) : null;
    }

    private static String word(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }
}
