package id.sigap.incident.hazard.feed;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

import id.sigap.incident.hazard.model.Feed;

/**
 * Where feeds are and how often they are asked. Off until somebody switches them on: a PC without internet has nobody to ask.
 *
 * @param enabled the one switch ({@code SIGAP_FEEDS=on})
 * @param policy {@code hazards.yml}
 * @param bmkgQuakes folder of BMKG's lists of quakes, with a slash at the end
 * @param bmkgNowcast BMKG's list of weather warnings; its messages lie below it
 * @param bmkgPerMinute most requests to BMKG in a minute, all its feeds together; its own limit is 60 for an address, which two
 *     instances may share
 * @param every time between two readings of a feed, by its label
 * @param timeout for an answer as a whole
 * @param restAfterFailures how long a failing feed is left alone
 */
@ConfigurationProperties("sigap.feeds")
public record FeedProperties(
        @DefaultValue("false") boolean enabled, @DefaultValue("classpath:incident-reporting/hazards.yml") Resource policy,
        @DefaultValue("https://data.bmkg.go.id/DataMKG/TEWS/") URI bmkgQuakes,
        @DefaultValue("https://www.bmkg.go.id/alerts/nowcast/id") URI bmkgNowcast,
        @DefaultValue("https://earthquake.usgs.gov/earthquakes/feed/v1.0/summary/4.5_day.geojson") URI usgs,
        @DefaultValue("https://www.gdacs.org/xml/rss_24h.xml") URI gdacs, @DefaultValue("25") int bmkgPerMinute, @DefaultValue Map<String, Duration> every,
        @DefaultValue("10s") Duration timeout, @DefaultValue("1m") Duration restAfterFailures) {

    private static final Map<Feed, Duration> USUAL = Map.of(Feed.BMKG_AUTOGEMPA, Duration.ofSeconds(15), Feed.BMKG_GEMPATERKINI, Duration.ofMinutes(1),
            Feed.BMKG_GEMPADIRASAKAN, Duration.ofSeconds(30), Feed.BMKG_NOWCAST, Duration.ofMinutes(2), Feed.USGS, Duration.ofMinutes(1), Feed.GDACS,
            Duration.ofMinutes(6));

    Duration every(Feed feed) {
        return every.getOrDefault(feed.label(), USUAL.getOrDefault(feed, Duration.ofMinutes(5)));
    }
}
