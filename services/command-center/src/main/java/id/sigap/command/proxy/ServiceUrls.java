package id.sigap.command.proxy;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Base URLs of the services behind the edge. */
@ConfigurationProperties("sigap.urls")
public record ServiceUrls(String registry, String reporting, String dispatch, String notifications) {}
