package id.sigap.notify;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param edgeUrl address of the pages, as people open them from a message
 * @param urls peers
 */
@ConfigurationProperties("sigap")
public record NotificationsProperties(@DefaultValue("http://localhost:8080") String edgeUrl, Urls urls) {

    public NotificationsProperties {
        edgeUrl = edgeUrl.endsWith("/") ? edgeUrl.substring(0, edgeUrl.length() - 1) : edgeUrl;
    }

    /** @param registry base address of volunteer-registry */
    public record Urls(String registry) {}
}
