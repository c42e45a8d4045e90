package id.sigap.incident.figures.model;

import java.time.Instant;
import java.util.List;

import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;

/**
 * One source's number for one figure of one region.
 *
 * @param key names the line in a choice
 * @param perPart a sum of what this source says of single jorong or shelters
 * @param incomplete something is not in it yet
 * @param known of how many parts it consists, for sums
 * @param expected of how many parts it should
 * @param asOf when the newest part of it was so
 * @param oldest when the oldest was
 * @param overtaken missing people of whom some have been counted as dead since
 * @param addsUp false when the source's own parts do not add up to it
 * @param statements where it is written, newest first
 */
public record Line(
        String key, Source source, boolean perPart, Quantity value, boolean incomplete, int known, int expected, Instant asOf, Instant oldest,
        Instant recordedAt, boolean verified, boolean overtaken, boolean addsUp, List<String> statements) {

    public Line {
        statements = List.copyOf(statements);
    }

    public boolean isSum() {
        return source.kind() == Source.Kind.SUM;
    }

    /** Whether both lines may be right. What is incomplete is a lower bound: it contradicts only what is smaller. */
    public boolean agreesWith(Line other, double tolerance) {
        if (incomplete && other.incomplete) {
            return true;
        }
        if (incomplete || other.incomplete) {
            Line whole = incomplete ? other : this;
            Line part = incomplete ? this : other;
            return part.value.number() <= whole.value.number() || part.value.agreesWith(whole.value, tolerance);
        }
        return value.agreesWith(other.value, tolerance);
    }
}
