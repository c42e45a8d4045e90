package id.sigap.registry.member.web;

import java.util.ArrayList;
import java.util.List;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import com.mongodb.client.model.Filters;

import id.sigap.kit.World;
import id.sigap.kit.web.Caller;
import id.sigap.registry.member.model.Pillar;

/** Which members a caller's list may hold: inside the caller's regions, and what was asked for. */
final class MemberFilter {

    private MemberFilter() {}

    static Bson of(Caller caller, @Nullable String region, @Nullable Pillar pillar) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.eq("world", World.REAL.id()));
        if (!caller.regions().contains("id")) {
            // no region, no people: an empty "or" would be an error, so it is said plainly
            all.add(caller.regions().isEmpty() ? Filters.in("_id", List.of()) : Filters.or(caller.regions().stream().map(MemberFilter::within).toList()));
        }
        if (region != null) {
            all.add(within(Texts.region("region", region)));
        }
        if (pillar != null) {
            all.add(Filters.eq("s.pillar", pillar.name()));
        }
        return Filters.and(all);
    }

    /** The region itself or anything below it, by whole segments: 13.08 is not the beginning of 13.081. */
    private static Bson within(String region) {
        return Filters.regex("s.region", "^" + region.replace(".", "[.]") + "([.]|$)");
    }
}
