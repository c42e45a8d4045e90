package id.sigap.incident.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What is counted, in the words of the kaji cepat form (domain: victims, displaced, vulnerable groups, houses, facilities). */
public enum Figure {
    DEAD("dead", "Meninggal", "jiwa", Group.VICTIMS), MISSING("missing", "Hilang", "jiwa", Group.VICTIMS),
    INJURED("injured", "Luka", "jiwa", Group.VICTIMS), INJURED_SEVERE("injuredSevere", "Luka berat", "jiwa", Group.VICTIMS),
    INJURED_MODERATE("injuredModerate", "Luka sedang", "jiwa", Group.VICTIMS),
    INJURED_LIGHT("injuredLight", "Luka ringan", "jiwa", Group.VICTIMS), SICK("sick", "Sakit", "jiwa", Group.VICTIMS),

    DISPLACED_PEOPLE("displacedPeople", "Mengungsi", "jiwa", Group.DISPLACED),
    DISPLACED_IN_SITES("displacedInSites", "Mengungsi di titik pengungsian", "jiwa", Group.DISPLACED),
    DISPLACED_BEFORE_HOUSE("displacedBeforeHouse", "Mengungsi di tenda depan rumah", "jiwa", Group.DISPLACED),
    DISPLACED_OUTSIDE("displacedOutside", "Mengungsi ke luar kabupaten", "jiwa", Group.DISPLACED),
    DISPLACED_HOUSEHOLDS("displacedHouseholds", "Keluarga mengungsi", "KK", Group.DISPLACED),
    SHELTER_SITES("shelterSites", "Titik pengungsian", "titik", Group.DISPLACED),
    AFFECTED_PEOPLE("affectedPeople", "Terdampak", "jiwa", Group.DISPLACED),
    AFFECTED_HOUSEHOLDS("affectedHouseholds", "Keluarga terdampak", "KK", Group.DISPLACED),
    ISOLATED_HOUSEHOLDS("isolatedHouseholds", "Keluarga terisolasi", "KK", Group.DISPLACED),

    INFANTS("infants", "Bayi", "jiwa", Group.VULNERABLE), TODDLERS("toddlers", "Balita", "jiwa", Group.VULNERABLE),
    PREGNANT("pregnant", "Ibu hamil", "jiwa", Group.VULNERABLE), NURSING("nursing", "Ibu menyusui", "jiwa", Group.VULNERABLE),
    ELDERLY("elderly", "Lansia", "jiwa", Group.VULNERABLE), DISABLED("disabled", "Disabilitas", "jiwa", Group.VULNERABLE),

    HOUSES("houses", "Rumah rusak", "unit", Group.HOUSES), HOUSES_HEAVY("housesHeavy", "Rumah rusak berat (RB)", "unit", Group.HOUSES),
    HOUSES_MEDIUM("housesMedium", "Rumah rusak sedang (RS)", "unit", Group.HOUSES),
    HOUSES_LIGHT("housesLight", "Rumah rusak ringan (RR)", "unit", Group.HOUSES),
    HOUSES_FLOODED("housesFlooded", "Rumah terendam", "unit", Group.HOUSES),
    HOUSES_SWEPT("housesSwept", "Rumah hanyut", "unit", Group.HOUSES),
    HOUSES_UNVERIFIED("housesUnverified", "Rumah belum terverifikasi", "unit", Group.HOUSES),

    SCHOOLS("schools", "Fasilitas pendidikan", "unit", Group.FACILITIES), WORSHIP("worship", "Rumah ibadah", "unit", Group.FACILITIES),
    HEALTH("health", "Fasilitas kesehatan", "unit", Group.FACILITIES), OFFICES("offices", "Kantor", "unit", Group.FACILITIES),
    BRIDGES("bridges", "Jembatan", "unit", Group.FACILITIES), ROADS("roads", "Ruas jalan", "ruas", Group.FACILITIES),
    INFRASTRUCTURE("infrastructure", "Infrastruktur lain", "unit", Group.FACILITIES), LAND("landHa", "Lahan", "ha", Group.FACILITIES);

    /** Which offices know best depends on this (see {@code figures.yml}). */
    public enum Group { VICTIMS, DISPLACED, VULNERABLE, HOUSES, FACILITIES }

    /**
     * A figure that is the sum of others of the same statement. Of what one source says at one time the parts may be added; of what two
     * sources say never.
     *
     * @param needed without one of these the sum is incomplete
     * @param also added when stated
     */
    public record Made(List<Figure> needed, List<Figure> also) {}

    private static final Map<String, Figure> BY_CODE = Arrays.stream(values()).collect(Collectors.toMap(Figure::code, Function.identity()));

    private final String code;
    private final String label;
    private final String unit;
    private final Group group;

    Figure(String code, String label, String unit, Group group) {
        this.code = code;
        this.label = label;
        this.unit = unit;
        this.group = group;
    }

    /** Its name on the wire. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    public Group group() {
        return group;
    }

    public static Optional<Figure> of(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Numbers as they travel; leaves out what is no figure, or none any more. */
    public static Map<Figure, Quantity> known(Map<String, Quantity> byCode) {
        Map<Figure, Quantity> known = new EnumMap<>(Figure.class);
        byCode.forEach((code, quantity) -> of(code).ifPresent(figure -> known.put(figure, quantity)));
        return known;
    }

    /** Of which others it is the sum. */
    public Optional<Made> made() {
        return switch (this) {
            case INJURED -> Optional.of(new Made(List.of(INJURED_SEVERE, INJURED_LIGHT), List.of(INJURED_MODERATE)));
            case DISPLACED_PEOPLE -> Optional.of(new Made(List.of(DISPLACED_IN_SITES, DISPLACED_BEFORE_HOUSE), List.of(DISPLACED_OUTSIDE)));
            case HOUSES -> Optional.of(new Made(List.of(HOUSES_HEAVY, HOUSES_MEDIUM, HOUSES_LIGHT), List.of()));
            default -> Optional.empty();
        };
    }
}
