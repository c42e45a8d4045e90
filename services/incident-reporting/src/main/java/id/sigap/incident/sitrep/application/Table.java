package id.sigap.incident.sitrep.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.figures.application.FigureSheet;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Stated;
import id.sigap.incident.place.application.Regions;
import id.sigap.incident.sitrep.model.Audience;
import id.sigap.incident.sitrep.model.SmallCells;
import id.sigap.incident.sitrep.model.Zone;

/** The numbers of a chapter as rows: every source side by side, in the public form only those that count. */
final class Table {

    private final Chapter chapter;
    private final String region;
    private final Regions regions;
    private final Zone zone;
    private final Audience audience;

    Table(Chapter chapter, String region, Regions regions, Zone zone, Audience audience) {
        this.chapter = chapter;
        this.region = region;
        this.regions = regions;
        this.zone = zone;
        this.audience = audience;
    }

    static List<String> head(Audience audience) {
        List<String> head = new ArrayList<>(List.of("kejadian", "kode_wilayah", "wilayah", "angka", "satuan", "jenis_nilai", "nilai",
                "tidak_lengkap", "per", "sumber", "terverifikasi", "dipakai", "alasan", "sumber_berbeda"));
        if (audience == Audience.INTERNAL) {
            head.addAll(List.of("nama_kontak", "telepon"));
        }
        return head;
    }

    List<List<String>> rows() {
        Map<String, Stated> byId = new HashMap<>();
        chapter.sheet().latest(region).forEach(s -> byId.put(s.id(), s));
        List<List<String>> rows = new ArrayList<>();
        for (String place : chapter.sheet().regions()) {
            if (RegionCode.covers(region, place)) {
                for (FigureSheet.Row row : chapter.sheet().of(place)) {
                    row.cells().stream().filter(cell -> cell.chosen() || audience != Audience.PUBLIC)
                            .forEach(cell -> rows.add(row(place, row, cell, byId)));
                }
            }
        }
        return rows;
    }

    private List<String> row(String place, FigureSheet.Row row, FigureSheet.Cell cell, Map<String, Stated> byId) {
        Quantity value = cell.value();
        boolean hidden = audience == Audience.PUBLIC && RegionCode.level(place) >= 4;
        String number = hidden ? SmallCells.hide(value) : value.n() == null ? value.known() ? "0" : "" : String.valueOf(value.n());
        List<String> cells = new ArrayList<>(List.of(Phrases.line(chapter.title()), place, regions.name(place), row.figure().label(),
                row.figure().unit(), kind(value), number, yes(cell.incomplete()), zone.table(cell.asOf()), Phrases.line(cell.source().text()),
                yes(cell.verified()), yes(cell.chosen()), cell.chosen() ? row.rule() : "", yes(row.conflict())));
        if (audience == Audience.INTERNAL) {
            Stated said = cell.statements().size() == 1 ? byId.get(cell.statements().getFirst()) : null;
            Stated.Contact contact = said == null ? null : said.contact();
            cells.add(orBlank(contact == null ? null : contact.name()));
            cells.add(orBlank(contact == null ? null : contact.phone()));
        }
        return cells;
    }

    private static String kind(Quantity q) {
        return switch (q.is()) {
            case UNKNOWN -> "belum terdata";
            case NIL -> "nihil";
            case EXACT -> "pasti";
            case APPROXIMATE -> "perkiraan";
        };
    }

    private static String yes(boolean is) {
        return is ? "ya" : "tidak";
    }

    private static String orBlank(@Nullable String words) {
        return words == null ? "" : Phrases.line(words);
    }
}
