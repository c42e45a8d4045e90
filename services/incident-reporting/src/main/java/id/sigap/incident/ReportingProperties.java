package id.sigap.incident;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The editable files; each may be replaced by an operator's own, e.g. {@code file:/etc/sigap/words.yml}.
 *
 * @param words what people's words mean
 * @param places the gazetteer
 * @param linking when a report joins an open incident
 * @param grouping what a kejadian gathers by itself
 * @param figures which of several sources' numbers is proposed
 * @param severity how urgent counted figures are
 */
@ConfigurationProperties("sigap.reporting")
public record ReportingProperties(
        @DefaultValue("classpath:incident-reporting/words.yml") Resource words,
        @DefaultValue("classpath:incident-reporting/places.json") Resource places,
        @DefaultValue("classpath:incident-reporting/linking.yml") Resource linking,
        @DefaultValue("classpath:incident-reporting/grouping.yml") Resource grouping,
        @DefaultValue("classpath:incident-reporting/figures.yml") Resource figures,
        @DefaultValue("classpath:incident-reporting/severity.yml") Resource severity) {}
