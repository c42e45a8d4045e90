package id.sigap.incident.web;

import java.util.ArrayList;
import java.util.List;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import com.mongodb.client.model.Filters;

import id.sigap.incident.model.RegionCode;
import id.sigap.kit.World;
import id.sigap.kit.web.Caller;

/** What a caller may see: one world, and the caller's own regions in it. */
public final class Scope {

    private Scope() {}

    /** @param more further conditions */
    public static Bson of(Caller caller, World world, String regionField, List<Bson> more) {
        List<Bson> all = new ArrayList<>(more);
        all.add(Filters.eq("world", world.id()));
        if (!caller.regions().contains("id")) {
            List<Bson> regions = new ArrayList<>();
            for (String region : caller.regions()) {
                regions.add(Filters.regex(regionField, "^" + region.replace(".", "[.]") + "([.]|$)"));
            }
            if (seesUnplaced(caller)) {
                regions.add(Filters.exists(regionField, false));
            }
            all.add(regions.isEmpty() ? Filters.in("_id", List.of()) : Filters.or(regions));
        }
        return Filters.and(all);
    }

    /** A thing without a place belongs to whoever covers a whole kabupaten or more. */
    public static boolean sees(Caller caller, @Nullable String region) {
        return region == null ? seesUnplaced(caller) : caller.covers(region);
    }

    private static boolean seesUnplaced(Caller caller) {
        return caller.regions().stream().anyMatch(mine -> mine.equals("id") || RegionCode.level(mine) <= 2);
    }
}
