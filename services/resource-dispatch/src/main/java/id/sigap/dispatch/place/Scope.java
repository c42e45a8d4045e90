package id.sigap.dispatch.place;

import org.bson.conversions.Bson;

import com.mongodb.client.model.Filters;

import id.sigap.kit.web.Caller;

/** Lists hold only what lies in the caller's regions. */
public final class Scope {

    private Scope() {}

    /** @param field where documents say their region */
    public static Bson of(Caller caller, String field) {
        if (caller.regions().contains("id")) {
            return Filters.empty();
        }
        // no region, nothing to see: an empty "or" would be an error, so it is said plainly
        return caller.regions().isEmpty() ? Filters.in("_id") : Filters.or(caller.regions().stream()
                .map(r -> Filters.regex(field, "^" + r.replace(".", "[.]") + "([.]|$)")).toList());
    }
}
