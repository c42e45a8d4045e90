package id.sigap.incident.place.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.model.Point;
import id.sigap.incident.place.model.Gazetteer;
import id.sigap.incident.place.model.Place;

/** {@code places.json}: an operator may put another one in its place ({@code sigap.reporting.places}). */
public final class GazetteerFile {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private GazetteerFile() {}

    record Area(@Nullable String code, @Nullable String region, String name, @Nullable List<String> aliases, @Nullable Double lat,
            @Nullable Double lng, @Nullable Boolean weak) {

        Place toPlace() {
            List<String> names = new ArrayList<>(List.of(name));
            if (aliases != null) {
                names.addAll(aliases);
            }
            String where = code == null ? region : code;
            if (where == null) {
                throw new IllegalArgumentException(name + " has neither code nor region");
            }
            return new Place(where, names, lat == null || lng == null ? null : new Point(lat, lng), Boolean.TRUE.equals(weak));
        }
    }

    record Areas(String home, @Nullable List<Area> provinsi, List<Area> kabupaten, List<Area> kecamatan, List<Area> nagari, List<Area> spots,
            @Nullable Map<String, List<String>> spellings, @Nullable List<String> noPlaces,
            @Nullable List<String> outside) {

        Gazetteer.Writing writing() {
            return new Gazetteer.Writing(spellings == null ? Map.of() : spellings, or(noPlaces), or(outside));
        }

        private static List<String> or(@Nullable List<String> words) {
            return words == null ? List.of() : words;
        }
    }

    public static Gazetteer read(InputStream json) throws IOException {
        try (json) {
            Areas areas = JSON.readValue(json, Areas.class);
            List<Place> places = new ArrayList<>();
            if (areas.provinsi() != null) {
                areas.provinsi().forEach(area -> places.add(area.toPlace()));
            }
            List.of(areas.kabupaten(), areas.kecamatan(), areas.nagari(), areas.spots())
                    .forEach(level -> level.forEach(area -> places.add(area.toPlace())));
            return new Gazetteer(areas.home(), places, areas.writing());
        }
    }
}
