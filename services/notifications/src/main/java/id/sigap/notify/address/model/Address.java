package id.sigap.notify.address.model;

/**
 * Where somebody is reached. Personal data: never logged.
 *
 * @param value a telephone number as {@code +62...}, or a Telegram chat
 */
public record Address(Channel channel, String value) {

    /** Whether a message could get there at all: nobody answers a short code or the name of a shop. */
    public boolean answerable() {
        return switch (channel) {
            case SMS, WHATSAPP -> value.matches("\\+[1-9][0-9]{7,14}");
            case TELEGRAM -> value.matches("-?[1-9][0-9]{0,17}");
        };
    }

    @Override
    public String toString() {
        return "Address[" + channel + "]";
    }
}
