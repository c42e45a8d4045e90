package id.sigap.command.situation;

import org.jspecify.annotations.Nullable;

import id.sigap.command.situation.Situation.Sight;
import id.sigap.kit.web.Caller;

/** What a caller's regions let them see; a thing whose region is not yet known is shown to those who cover a whole kabupaten. */
public final class Sights {

    private Sights() {}

    public static Sight of(Caller caller) {
        boolean wide = caller.regions().stream().anyMatch(r -> r.equals("id") || r.split("\\.").length <= 2);
        return new Sight() {
            @Override
            public boolean sees(@Nullable String region) {
                return region == null ? wide : caller.covers(region);
            }

            @Override
            public boolean touches(String region) {
                return caller.covers(region) || caller.regions().stream().anyMatch(mine -> mine.startsWith(region + "."));
            }
        };
    }
}
