package id.sigap.incident.hazard.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a warning says, as its newest message says it. Words are shown as they are and never told to others.
 *
 * @param event what it warns of, in its sender's words
 * @param expires after it, it warns of nothing any more; null when the sender set no end
 */
public record Warning(
        String sender, @Nullable String senderName, String event, @Nullable String headline, @Nullable String description,
        @Nullable String instruction, String urgency, String severity, String certainty, @Nullable Instant onset, @Nullable Instant expires,
        List<Area> areas) {

    public Warning {
        areas = List.copyOf(areas);
    }

    /**
     * Where it warns.
     *
     * @param polygons rings as CAP writes them, "lat,lon lat,lon ...": a message may have 3,072 points
     * @param circles "lat,lon km"
     * @param regions Kemendagri codes, stated or found inside
     */
    public record Area(String place, List<String> polygons, List<String> circles, List<String> regions) {

        public Area {
            polygons = List.copyOf(polygons);
            circles = List.copyOf(circles);
            regions = List.copyOf(regions);
        }
    }

    public List<String> regions() {
        return areas.stream().flatMap(a -> a.regions().stream()).distinct().sorted().toList();
    }
}
