package id.sigap.notify.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people call a place, for messages; from {@code notifications/regions.csv}. */
@Component
public final class PlaceNames {

    private final Map<String, String> names = new HashMap<>();

    public PlaceNames() {
        try (InputStream in = Objects.requireNonNull(PlaceNames.class.getResourceAsStream("/notifications/regions.csv"), "regions.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(",", 2)).forEach(f -> names.put(f[0], f[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For instance {@code Tigo Nagari, Kabupaten Pasaman (13.08.13)}; the code alone where no name is known. */
    public String of(@Nullable String region) {
        if (region == null) {
            return "belum diketahui";
        }
        StringBuilder known = new StringBuilder();
        for (String code : RegionCode.upwards(region)) {
            String name = names.get(code);
            if (name != null) {
                known.append(known.isEmpty() ? "" : ", ").append(name);
            }
        }
        return known.isEmpty() ? "wilayah " + region : known + " (" + region + ")";
    }
}
