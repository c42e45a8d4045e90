package id.sigap.command.situation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import id.sigap.command.situation.Board.Kind;

/**
 * Where a thing is shown.
 *
 * @param regions its region; none when it is not known, which is a place too; of a kejadian all that it concerns
 * @param touched seen by everybody whom one of the regions concerns, not only by those who cover it
 */
public record Where(List<String> regions, boolean touched) {

    public Where {
        regions = List.copyOf(regions);
    }

    static Where of(@Nullable String region) {
        return new Where(region == null ? List.of() : List.of(region), false);
    }

    /** A kejadian in two kabupaten has the province for its region, and must still be seen in both. */
    static Where of(String kind, JsonNode thing, @Nullable String region) {
        List<String> regions = kind.equals(Kind.EVENT.one()) ? thing.path("regions").valueStream().map(r -> r.asString("")).filter(r -> !r.isEmpty()).toList() : List.of();
        return regions.isEmpty() ? of(region) : new Where(regions, true);
    }

    @Nullable String region() {
        return regions.isEmpty() ? null : regions.getFirst();
    }
}
