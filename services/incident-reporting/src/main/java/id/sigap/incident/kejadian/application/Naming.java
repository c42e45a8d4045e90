package id.sigap.incident.kejadian.application;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.kejadian.model.Suspicion.Shock;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.Areas;

/** Names a suspected kejadian as people would: "Gempa bumi M6,1 Pasaman Barat 25 Feb 2022 08.39". */
public final class Naming {

    private final Areas areas;
    private final DateTimeFormatter time;

    /** @param zone in whose time the title is written */
    public Naming(Areas areas, ZoneId zone) {
        this.areas = areas;
        this.time = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", Locale.of("id", "ID")).withZone(zone);
    }

    public String title(Shock shock) {
        List<String> words = List.of("Gempa bumi", size(shock.magnitude()), place(shock.regions()), at(shock.at()));
        return String.join(" ", words.stream().filter(w -> !w.isEmpty()).toList());
    }

    private static String size(@Nullable Double magnitude) {
        return magnitude == null ? "" : "M" + String.format(Locale.ROOT, "%.1f", magnitude).replace('.', ',');
    }

    /** The widest of its regions, the first of them by code. */
    private String place(List<String> regions) {
        return regions.stream().min(Comparator.comparing(RegionCode::level).thenComparing(Comparator.naturalOrder())).map(areas::name).orElse("");
    }

    private String at(Instant at) {
        return time.format(at);
    }
}
