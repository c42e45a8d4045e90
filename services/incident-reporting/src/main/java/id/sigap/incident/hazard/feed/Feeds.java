package id.sigap.incident.hazard.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.incident.hazard.application.CapIntake;
import id.sigap.incident.hazard.application.HazardIntake;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.Source;

/** All feeds, each read at its own pace with a little jitter, so that many installations do not ask in the same second. */
public final class Feeds implements AutoCloseable {

    private static final double JITTER = 0.15;
    private static final List<Feed> READ = Arrays.stream(Feed.values()).filter(f -> f != Feed.DESK).toList();

    private final FeedProperties properties;
    private final FeedClient client;
    private final List<Poller> pollers;
    private final ScheduledExecutorService schedule =
            Executors.newScheduledThreadPool(3, Thread.ofPlatform().daemon().name("feeds-", 0).factory());

    public Feeds(FeedProperties properties, HazardIntake intake, CapIntake cap, MeterRegistry meters, Clock clock) {
        this.properties = properties;
        client = new FeedClient(properties.timeout());
        Budget bmkg = new Budget(properties.bmkgPerMinute(), clock);
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom().slidingWindowSize(5).minimumNumberOfCalls(3)
                .failureRateThreshold(60).waitDurationInOpenState(properties.restAfterFailures()).permittedNumberOfCallsInHalfOpenState(1).build());
        pollers = properties.enabled() ? READ.stream().map(feed -> new Poller(feed, reader(feed, bmkg, intake, cap, clock),
                feed.source() == Source.BMKG ? bmkg : null, breakers.circuitBreaker("feed-" + feed.label()), clock)).toList() : List.of();
        if (properties.enabled()) {
            TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        }
        READ.forEach(feed -> measure(feed, meters));
    }

    private FeedReader reader(Feed feed, Budget bmkg, HazardIntake intake, CapIntake cap, Clock clock) {
        return switch (feed) {
            case BMKG_AUTOGEMPA -> quakes(feed, "autogempa.json", intake, clock);
            case BMKG_GEMPATERKINI -> quakes(feed, "gempaterkini.json", intake, clock);
            case BMKG_GEMPADIRASAKAN -> quakes(feed, "gempadirasakan.json", intake, clock);
            case BMKG_NOWCAST -> new NowcastReader(client, properties.bmkgNowcast(), bmkg, cap);
            case USGS -> new ListReader(client, properties.usgs(), UsgsQuakes::read, intake, clock);
            case GDACS -> new ListReader(client, properties.gdacs(), GdacsRss::read, intake, clock);
            case DESK -> throw new IllegalArgumentException("the desk is no feed to be read");
        };
    }

    /** Also while they are off, as no number: an alert rule can name them everywhere. */
    private void measure(Feed feed, MeterRegistry meters) {
        Poller poller = pollers.stream().filter(p -> p.feed() == feed).findFirst().orElse(null);
        Gauge.builder("sigap.feed.age", this, f -> poller == null ? Double.NaN : poller.age().toMillis() / 1_000.0).baseUnit("seconds")
                .tag("feed", feed.label()).description("Since a feed was read last").register(meters);
        FunctionCounter.builder("sigap.feed.bad.rows", this, f -> poller == null ? 0 : poller.badRows()).tag("feed", feed.label())
                .description("Rows that could not be read").register(meters);
    }

    private FeedReader quakes(Feed feed, String file, HazardIntake intake, Clock clock) {
        URI uri = properties.bmkgQuakes().resolve(file);
        return new ListReader(client, uri, body -> BmkgQuakes.read(feed, body), intake, clock);
    }

    public boolean enabled() {
        return properties.enabled();
    }

    public List<FeedHealth> health() {
        return pollers.stream().map(Poller::health).toList();
    }

    /** Begins to read; without the switch there is nothing to read. */
    public void start() {
        pollers.forEach(p -> later(p, Duration.ofMillis(ThreadLocalRandom.current().nextLong(200, 1_000))));
    }

    private void later(Poller poller, Duration in) {
        if (!schedule.isShutdown()) {
            var _ = schedule.schedule(() -> {
                poller.poll();
                later(poller, jittered(properties.every(poller.feed())));
            }, in.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Duration jittered(Duration every) {
        return Duration.ofMillis((long) (every.toMillis() * ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER)));
    }

    @Override
    public void close() {
        schedule.shutdownNow();
        client.close();
    }
}
