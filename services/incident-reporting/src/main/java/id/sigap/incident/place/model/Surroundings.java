package id.sigap.incident.place.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.RegionCode;

/**
 * What is known beside the words about where a message comes from.
 *
 * @param senderRegions the sender's own regions, narrower than a province; empty when not known
 * @param kecamatan in which the sender's position lies; null when not known
 */
public record Surroundings(List<String> senderRegions, @Nullable String kecamatan) {

    public static final Surroundings UNKNOWN = new Surroundings(List.of(), null);

    public Surroundings {
        senderRegions = senderRegions.stream().filter(r -> RegionCode.isValid(r) && RegionCode.level(r) >= 2).toList();
    }
}
