package id.sigap.incident;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this service asks others.
 *
 * @param notifications base address of the owner of messages from outside
 */
@ConfigurationProperties("sigap.urls")
public record ReportingUrls(String notifications) {}
