package id.sigap.incident.sitrep.application;

import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.Regions;

/** Names of places as reports write them. */
final class Places {

    private Places() {}

    /** "Nagari Malampah, Kec. Tigo Nagari" */
    static String of(Regions regions, String region) {
        String name = regions.name(region);
        return switch (RegionCode.level(region)) {
            case 4 -> "Nagari " + name + ", Kec. " + regions.name(RegionCode.kecamatan(region));
            case 3 -> "Kec. " + name;
            case 2 -> "Kab. " + name;
            default -> name;
        };
    }
}
