package id.sigap.dispatch;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Policies of dispatching. Durations are those of the real world; an exercise divides them by its speed.
 *
 * @param needs the needs file
 * @param askExpiry how long a person may think before silence counts as no
 * @param retryUnfilled how often it is looked again for somebody where nobody was left to ask
 * @param reachKm how far somebody may live and still be proposed by the system
 */
@ConfigurationProperties("sigap.dispatch")
public record DispatchProperties(
        @DefaultValue("classpath:resource-dispatch/needs.yml") Resource needs, @DefaultValue("10m") Duration askExpiry,
        @DefaultValue("5m") Duration retryUnfilled, @DefaultValue("150") double reachKm) {

    public DispatchProperties {
        if (!askExpiry.isPositive() || !retryUnfilled.isPositive() || !(reachKm > 0)) {
            throw new IllegalArgumentException("sigap.dispatch: ask-expiry, retry-unfilled and reach-km must be above 0");
        }
    }
}
