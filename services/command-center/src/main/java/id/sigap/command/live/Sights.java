package id.sigap.command.live;

import id.sigap.command.situation.Situation.Sight;
import id.sigap.kit.web.Caller;

/** What a caller's regions let them see; a thing whose region is not yet known is shown to those who cover a whole kabupaten. */
final class Sights {

    private Sights() {}

    static Sight of(Caller caller) {
        boolean wide = caller.regions().stream().anyMatch(r -> r.equals("id") || r.split("\\.").length <= 2);
        return region -> region == null ? wide : caller.covers(region);
    }
}
