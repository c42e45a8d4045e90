package id.sigap.incident.hazard.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;

/**
 * What was believed of a hazard from some time on. Never overwritten: a magnitude that went down is a fact too.
 *
 * @param knownAt when it was taken in
 * @param feed whose values these are
 */
public record Version(
        int number, Instant knownAt, Feed feed, Instant at, @Nullable Point point, Strength strength, boolean withdrawn) {

    static Version of(int number, Instant knownAt, Picture picture, boolean withdrawn) {
        return new Version(number, knownAt, picture.feed(), picture.at(), picture.point(), picture.strength(), withdrawn);
    }
}
