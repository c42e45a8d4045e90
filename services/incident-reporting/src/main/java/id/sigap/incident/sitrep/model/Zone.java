package id.sigap.incident.sitrep.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** The clock of a region, and times as Indonesian reports write them. */
public enum Zone {

    WIB("Asia/Jakarta"), WITA("Asia/Makassar"), WIT("Asia/Jayapura");

    /** A daily report ends at this hour of the region's own clock. */
    public static final LocalTime DAILY = LocalTime.of(7, 0);

    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
            "Oktober", "November", "Desember");

    private final ZoneId id;

    Zone(String id) {
        this.id = ZoneId.of(id);
    }

    /** By the province: Sumatra, Java, West and Central Kalimantan; the middle; Maluku and Papua. */
    public static Zone of(String region) {
        int province = Integer.parseInt(region.substring(0, 2));
        if (province >= 81) {
            return WIT;
        }
        boolean west = province < 50 || province == 61 || province == 62;
        return west ? WIB : WITA;
    }

    /** The last time before or at this moment that a daily report ended. */
    public Instant lastDaily(Instant now) {
        ZonedDateTime here = now.atZone(id);
        ZonedDateTime today = here.with(DAILY);
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }

    public Instant dailyOn(LocalDate day) {
        return day.atTime(DAILY).atZone(id).toInstant();
    }

    public Instant dayBefore(Instant at) {
        return at.atZone(id).minusDays(1).toInstant();
    }

    /** "Jumat, 25 Februari 2022 pukul 16.30 WIB" */
    public String full(Instant at) {
        ZonedDateTime t = at.atZone(id);
        return DAYS.get(t.getDayOfWeek().getValue() - 1) + ", " + t.getDayOfMonth() + " " + MONTHS.get(t.getMonthValue() - 1) + " " + t.getYear()
                + " pukul " + clock(t) + " " + name();
    }

    /** "25/2/2022 16.30" */
    public String brief(Instant at) {
        ZonedDateTime t = at.atZone(id);
        return t.getDayOfMonth() + "/" + t.getMonthValue() + "/" + t.getYear() + " " + clock(t);
    }

    /** "2022-02-25 16:30", for tables. */
    public String table(Instant at) {
        ZonedDateTime t = at.atZone(id);
        return String.format(Locale.ROOT, "%s %02d:%02d", t.toLocalDate(), t.getHour(), t.getMinute());
    }

    /** "20220225", for names of files. */
    public String day(Instant at) {
        return at.atZone(id).toLocalDate().toString().replace("-", "");
    }

    private static String clock(ZonedDateTime t) {
        return String.format(Locale.ROOT, "%02d.%02d", t.getHour(), t.getMinute());
    }
}
