package id.sigap.incident.sitrep.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.assessment.application.Narratives.Narrative;
import id.sigap.incident.figures.application.FigureSheet;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Stated;
import id.sigap.incident.model.Total;
import id.sigap.incident.place.application.Regions;
import id.sigap.incident.sitrep.model.Audience;
import id.sigap.incident.sitrep.model.Block;
import id.sigap.incident.sitrep.model.SmallCells;
import id.sigap.incident.sitrep.model.Zone;

/** One kejadian in the order of Pusdalops. */
final class ChapterText {

    private static final int MOST_LINES = 5;
    private static final int LONGEST_LINE = 600;
    private static final List<Figure> VICTIMS = List.of(Figure.DEAD, Figure.MISSING, Figure.INJURED_SEVERE, Figure.INJURED_LIGHT);
    private static final List<Figure> MORE_VICTIMS = List.of(Figure.INJURED_MODERATE, Figure.SICK);
    private static final List<Figure> DISPLACED = List.of(Figure.DISPLACED_PEOPLE, Figure.DISPLACED_HOUSEHOLDS);
    private static final List<Figure> HOUSES = List.of(Figure.HOUSES_HEAVY, Figure.HOUSES_MEDIUM, Figure.HOUSES_LIGHT);
    private static final List<Figure> MORE_HOUSES =
            List.of(Figure.HOUSES, Figure.HOUSES_FLOODED, Figure.HOUSES_SWEPT, Figure.HOUSES_UNVERIFIED);

    private final Chapter chapter;
    private final String region;
    private final Regions regions;
    private final Zone zone;
    private final Audience audience;

    ChapterText(Chapter chapter, String region, Regions regions, Zone zone, Audience audience) {
        this.chapter = chapter;
        this.region = region;
        this.regions = regions;
        this.zone = zone;
        this.audience = audience;
    }

    List<Block> blocks(int n) {
        FigureSheet sheet = chapter.sheet();
        List<Stated> latest = sheet.latest(region);
        List<Block> b = new ArrayList<>();
        b.add(new Block.Heading(n + ". " + Phrases.hazard(chapter.hazard()) + ": " + Phrases.line(chapter.title())));
        b.add(Block.Item.of("Update", latest.stream().map(Stated::asOf).max(Comparator.<Instant>naturalOrder()).map(zone::full)
                .orElse("belum terdata")));
        b.add(Block.Item.of("Waktu kejadian", zone.full(chapter.startedAt())));
        b.add(new Block.Item("Kronologis", words(Narrative::chronology)));
        b.add(new Block.Item("Lokasi terdampak", places()));
        b.add(new Block.Item("Korban jiwa", figures(VICTIMS, also(MORE_VICTIMS, unsplit()))));
        List<String> displaced = figures(DISPLACED, others(Figure.Group.DISPLACED, DISPLACED));
        displaced.addAll(stated(Figure.Group.VULNERABLE));
        sheet.guests(region).forEach(guest -> displaced.add(guest(guest)));
        b.add(new Block.Item("Pengungsi", displaced));
        List<String> damage = figures(HOUSES, MORE_HOUSES);
        damage.addAll(stated(Figure.Group.FACILITIES));
        b.add(new Block.Item("Kerugian materil", damage));
        b.add(new Block.Item("Upaya", words(Narrative::efforts)));
        b.add(new Block.Item("Kendala", words(Narrative::obstacles)));
        b.add(new Block.Item("Kondisi mutakhir", words(Narrative::condition)));
        b.add(new Block.Item("Kebutuhan mendesak", needs()));
        List<String> conflicts = new ArrayList<>();
        sheet.of(region).stream().filter(FigureSheet.Row::conflict).forEach(row -> conflicts.addAll(Phrases.conflict(row, zone)));
        if (!conflicts.isEmpty() && audience != Audience.PUBLIC) {
            b.add(new Block.Item("Angka yang berbeda antar sumber", conflicts));
        }
        b.add(new Block.Item("Sumber", sources(latest)));
        return b;
    }

    /** The injured who were not split by gravity. */
    private List<Figure> unsplit() {
        boolean split = chapter.sheet().of(region, Figure.INJURED_SEVERE).chosen() != null;
        return split ? List.of() : List.of(Figure.INJURED);
    }

    private static List<Figure> also(List<Figure> some, List<Figure> more) {
        List<Figure> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<Figure> others(Figure.Group group, List<Figure> but) {
        return java.util.Arrays.stream(Figure.values()).filter(f -> f.group() == group && !but.contains(f)).toList();
    }

    private List<String> stated(Figure.Group group) {
        return figures(List.of(), others(group, List.of()));
    }

    /** @param always written out also when nobody said anything about them */
    private List<String> figures(List<Figure> always, List<Figure> whenKnown) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : always) {
            FigureSheet.Row row = chapter.sheet().of(region, figure);
            lines.add(Phrases.figure(row, zone, amount(row)));
        }
        for (Figure figure : whenKnown) {
            FigureSheet.Row row = chapter.sheet().of(region, figure);
            if (row.chosen() != null) {
                lines.add(Phrases.figure(row, zone, amount(row)));
            }
        }
        return lines;
    }

    private String amount(FigureSheet.Row row) {
        boolean small = audience == Audience.PUBLIC && RegionCode.level(region) >= 4;
        return small ? SmallCells.hide(row.value()) : Phrases.amount(row.value(), row.figure().unit());
    }

    private String guest(Stated guest) {
        Quantity people = guest.value(Figure.DISPLACED_PEOPLE).map(Total::quantity).orElse(Quantity.UNKNOWN);
        String site = guest.part() == null ? "" : " di " + Phrases.line(guest.part().name());
        String number = audience == Audience.PUBLIC ? SmallCells.hide(people) : Phrases.amount(people, "jiwa");
        return "Pengungsi dari " + Places.of(regions, guest.region()) + site + ": " + number + ", per " + zone.brief(guest.asOf())
                + " (dihitung di wilayah asal)";
    }

    /** The kabupaten of a province, kecamatan, their nagari and jorong, as far as somebody said something about them. */
    private List<String> places() {
        List<String> lines = new ArrayList<>();
        for (String place : chapter.sheet().regions()) {
            boolean below = RegionCode.level(place) >= 2 && !place.equals(region) || RegionCode.level(place) >= 3;
            if (below && RegionCode.covers(region, place)) {
                lines.addAll(new PlaceLines(chapter.sheet(), regions, audience).of(place));
            }
        }
        if (lines.isEmpty()) {
            chapter.concerned().stream().filter(r -> RegionCode.covers(region, r) || RegionCode.covers(r, region))
                    .forEach(r -> lines.add(Places.of(regions, r) + ": belum terdata"));
        }
        return lines.isEmpty() ? List.of("belum terdata") : lines;
    }

    /** What people wrote, the newest first; not in the public form, which tells counts only. */
    private List<String> words(Function<Narrative, @Nullable String> text) {
        if (audience == Audience.PUBLIC) {
            return List.of("tidak dirinci dalam versi umum");
        }
        List<String> lines = new ArrayList<>();
        for (Narrative told : chapter.told()) {
            String line = Phrases.lineOrNull(text.apply(told), LONGEST_LINE);
            if (line != null && lines.size() < MOST_LINES) {
                String where = told.jorong() == null ? Places.of(regions, told.region())
                        : "Jorong " + Phrases.line(told.jorong()) + ", " + Places.of(regions, told.region());
                lines.add(where + " (" + zone.brief(told.observedAt()) + "): " + line);
            }
        }
        return lines.isEmpty() ? List.of("belum terdata") : lines;
    }

    private List<String> needs() {
        Set<String> lines = new LinkedHashSet<>();
        for (Narrative told : chapter.told()) {
            told.needs().forEach(need -> lines.add(need.what().replace('_', ' ')
                    + (need.amount() == null ? "" : ": " + need.amount().text()) + " (" + Places.of(regions, told.region()) + ")"));
        }
        return lines.isEmpty() ? List.of("belum terdata") : lines.stream().limit(40).toList();
    }

    private List<String> sources(List<Stated> latest) {
        Set<String> lines = new LinkedHashSet<>();
        for (Stated s : latest) {
            String office = Phrases.line(s.source().text());
            Stated.Contact contact = s.contact();
            if (audience == Audience.INTERNAL && contact != null) {
                office += ": " + (contact.name() == null ? "tanpa nama" : Phrases.line(contact.name()))
                        + (contact.phone() == null ? "" : ", " + Phrases.line(contact.phone()));
            }
            lines.add(office);
        }
        return lines.isEmpty() ? List.of("belum terdata") : List.copyOf(lines);
    }
}
