package id.sigap.incident.inbound.application;

import java.io.IOException;
import java.util.List;

import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

import id.sigap.kit.Required;
import id.sigap.kit.event.Poison;

/**
 * Messages, asked of notifications. While it is silent nothing is decided: the exception holds the partition, and the same events
 * come again. Only a message that does not exist or makes no sense is put aside.
 */
public final class InboundMessages {

    private final InboundApi notifications;
    private final Lately<InboundMessage> lately = new Lately<>();

    public InboundMessages(InboundApi notifications) {
        this.notifications = notifications;
    }

    public InboundMessage of(String id) {
        InboundMessage known = lately.get(id);
        return known == null ? lately.put(id, ask(id)) : known;
    }

    private InboundMessage ask(String id) {
        InboundMessage message;
        try {
            message = notifications.message(id);
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Gone | HttpClientErrorException.BadRequest e) {
            throw new Poison("notifications has no such message: " + e.getStatusCode().value());
        } catch (RestClientException e) {
            if (isNonsense(e)) {
                throw new Poison("what notifications answers is no message");
            }
            throw e;
        }
        List<String> missing = message == null ? List.of("everything") : Required.missing(message);
        if (!missing.isEmpty()) {
            throw new Poison("the message lacks " + String.join(", ", missing));
        }
        if (!message.id().equals(id)) {
            throw new Poison("notifications answers with another message");
        }
        return message;
    }

    /** A whole answer that cannot be read; one that broke off on its way may be whole the next time. */
    private static boolean isNonsense(RestClientException e) {
        boolean unreadable = false;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return false;
            }
            unreadable |= cause instanceof HttpMessageConversionException;
        }
        return unreadable;
    }
}
