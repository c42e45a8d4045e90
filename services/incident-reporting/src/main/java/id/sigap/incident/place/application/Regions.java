package id.sigap.incident.place.application;

import java.util.List;
import java.util.Map;

import id.sigap.incident.place.model.Gazetteer;

/** What other features may ask about administrative areas. */
public final class Regions {

    private final Gazetteer gazetteer;
    private final Map<String, List<String>> parts;

    public Regions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.parts = gazetteer.parts();
    }

    /** Whether a code is a place here. */
    public boolean exists(String region) {
        return gazetteer.accepts(region);
    }

    /** Its official name, or the code where no name is known. */
    public String name(String region) {
        return gazetteer.name(region).orElse(region);
    }

    /** The known areas directly in it, by code. */
    public List<String> parts(String region) {
        return parts.getOrDefault(region, List.of());
    }
}
