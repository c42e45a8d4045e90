package id.sigap.incident.kejadian.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.web.Fields;

/** Bodies of requests about kejadian. */
final class EventRequests {

    private static final int MOST = 500;

    private EventRequests() {}

    record Declaration(@Nullable String title, @Nullable String hazard, @Nullable Instant startedAt, @Nullable List<@Nullable String> regions) {
        Declaration {
            Fields fields = checkTitle(title).required("hazard", hazard).hazard("hazard", hazard).required("startedAt", startedAt);
            checkList(fields, "regions", regions);
            if (regions != null) {
                regions.forEach(region -> fields.region("regions", region));
            }
            fields.done();
        }
    }

    /** @param incidentIds incidents that go with the new part */
    record Split(@Nullable String title, @Nullable List<@Nullable String> incidentIds) {
        Split {
            Fields fields = checkTitle(title);
            checkList(fields, "incidentIds", incidentIds);
            if (incidentIds != null) {
                incidentIds.forEach(id -> fields.id("incidentIds", id));
            }
            fields.done();
        }
    }

    record Join(@Nullable String into) {
        Join {
            new Fields().required("into", into).id("into", into).done();
        }
    }

    /** @param reason as a code, e.g. NO_DAMAGE */
    record Dismissal(@Nullable String reason) {
        Dismissal {
            new Fields().required("reason", reason).code("reason", reason).done();
        }
    }

    private static Fields checkTitle(@Nullable String title) {
        Fields fields = new Fields().required("title", title).text("title", title, 120);
        return title != null && title.strip().length() < 3 ? fields.wrong("title", "paling sedikit 3 karakter") : fields;
    }

    private static void checkList(Fields fields, String name, @Nullable List<@Nullable String> values) {
        fields.required(name, values);
        if (values != null) {
            if (values.isEmpty() || values.size() > MOST) {
                fields.wrong(name, "1 sampai " + MOST + " nilai");
            }
            values.forEach(value -> fields.required(name, value));
        }
    }

    /** A list that was checked: no nulls, nothing twice. */
    static List<String> distinct(@Nullable List<@Nullable String> values) {
        return Objects.requireNonNull(values).stream().map(Objects::requireNonNull).distinct().sorted().toList();
    }
}
