package id.sigap.incident.sitrep.application;

import java.util.ArrayList;
import java.util.List;

import id.sigap.incident.figures.application.FigureSheet;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.Regions;
import id.sigap.incident.sitrep.model.Audience;
import id.sigap.incident.sitrep.model.SmallCells;

/** The main numbers of one kecamatan or nagari, and of its jorong. */
final class PlaceLines {

    private static final List<Figure> MAIN = List.of(Figure.DEAD, Figure.MISSING, Figure.INJURED, Figure.DISPLACED_PEOPLE, Figure.HOUSES);

    private final FigureSheet sheet;
    private final Regions regions;
    private final Audience audience;

    PlaceLines(FigureSheet sheet, Regions regions, Audience audience) {
        this.sheet = sheet;
        this.regions = regions;
        this.audience = audience;
    }

    List<String> of(String place) {
        List<String> lines = new ArrayList<>();
        boolean hidden = audience == Audience.PUBLIC && RegionCode.level(place) >= 4;
        List<String> numbers = new ArrayList<>();
        for (Figure figure : MAIN) {
            FigureSheet.Row row = sheet.of(place, figure);
            if (row.chosen() != null) {
                numbers.add(say(figure, row.value(), hidden ? SmallCells.hide(row.value()) : row.value().text()));
            }
        }
        lines.add(Places.of(regions, place) + ": " + (numbers.isEmpty() ? "belum terdata" : String.join("; ", numbers)));
        List<FigureSheet.Jorong> jorong = sheet.jorong(place);
        List<List<String>> perJorong = new ArrayList<>();
        jorong.forEach(j -> perJorong.add(new ArrayList<>()));
        for (Figure figure : MAIN) {
            List<Quantity> values = jorong.stream().map(j -> j.figures().getOrDefault(figure, Quantity.UNKNOWN)).toList();
            List<String> texts = audience == Audience.PUBLIC ? SmallCells.hide(values) : values.stream().map(Quantity::text).toList();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).known()) {
                    perJorong.get(i).add(say(figure, values.get(i), texts.get(i)));
                }
            }
        }
        for (int i = 0; i < jorong.size(); i++) {
            if (!perJorong.get(i).isEmpty()) {
                lines.add("Jorong " + Phrases.line(jorong.get(i).name()).replaceFirst("(?i)^jorong ", "") + ", Nagari " + regions.name(place)
                        + ": " + String.join("; ", perJorong.get(i)));
            }
        }
        return lines;
    }

    private static String say(Figure figure, Quantity value, String number) {
        return figure.label().toLowerCase(java.util.Locale.ROOT) + " " + number + (value.n() == null ? "" : " " + figure.unit());
    }
}
