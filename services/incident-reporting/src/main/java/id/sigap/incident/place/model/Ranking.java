package id.sigap.incident.place.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.model.Names.Named;

/** Says which of several places of one name is meant: the one the rest of the text, the position or the sender's region speaks for. */
final class Ranking {

    private static final double PER_EDIT = 0.08;
    private static final double WITHOUT_SUPPORT = 0.55;
    /** Closer than this nobody can tell them apart. */
    static final double MARGIN = 0.08;

    private final String home;
    private final Surroundings around;
    private final List<Named> all;
    private final List<String> words;

    Ranking(String home, Surroundings around, List<Named> all, List<String> words) {
        this.home = home;
        this.around = around;
        this.all = all;
        this.words = words;
    }

    /** Every place it can be, the likeliest first. */
    List<Ranked> of(Named name) {
        int announced = Roles.announcedLevel(words, name.at());
        return name.places().stream()
                .filter(p -> !p.weak() || announced > 0 || Roles.saysThere(words, name.at()) || neighbours(p, name) > 0)
                .filter(p -> name.edits() == 0 || !p.weak() || announced > 0)
                .map(p -> rank(p, name, announced))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed()
                        // Panti is a kecamatan and a nagari in it: the name alone means the wider one
                        .thenComparing(r -> RegionCode.level(r.place().region())).thenComparing(r -> r.place().region()))
                .toList();
    }

    private Ranked rank(Place p, Named name, int announced) {
        List<Why> why = new ArrayList<>(List.of(name.edits() == 0 ? Why.NAME : Why.MISTYPED));
        double support = 0;
        int level = RegionCode.level(p.region());
        if (announced > 0) {
            support += announced == level ? 0.3 : -0.4;
            if (announced == level) {
                why.add(Why.KIND);
            }
        }
        if (neighbours(p, name) > 0) {
            support += 0.6;
            why.add(Why.NAMED_TOGETHER);
        } else if (p.weak() && announced == 0) {
            support -= 0.4;
            why.add(Why.ORDINARY_WORD);
        }
        if (around.kecamatan() != null && RegionCode.covers(around.kecamatan(), p.region())) {
            support += 0.5;
            why.add(Why.POSITION);
        }
        support += ownRegion(p, why);
        double score = (1 - PER_EDIT * name.edits()) * (WITHOUT_SUPPORT + (1 - WITHOUT_SUPPORT) * Math.min(1, support));
        return new Ranked(p, Math.max(0, Math.round(score * 100) / 100.0), why);
    }

    private double ownRegion(Place p, List<Why> why) {
        for (String region : around.senderRegions()) {
            if (RegionCode.covers(region, p.region())) {
                why.add(Why.SENDER);
                return RegionCode.level(region) >= 3 ? 0.5 : 0.3;
            }
        }
        // a sender from elsewhere means the places there, not those here
        if (around.senderRegions().isEmpty() && RegionCode.covers(home, p.region())) {
            why.add(Why.HOME);
            return 0.3;
        }
        return 0;
    }

    /** How many other names in the text lie in the same kecamatan, or are its kabupaten. */
    private int neighbours(Place place, Named name) {
        if (RegionCode.level(place.region()) < 3) {
            return 0;
        }
        String kecamatan = RegionCode.kecamatan(place.region());
        String kabupaten = RegionCode.kabupaten(place.region());
        return (int) all.stream().filter(o -> o != name).filter(o -> o.places().stream().anyMatch(p -> !p.weak()
                && (RegionCode.covers(kecamatan, p.region()) || (p.region().equals(kabupaten) && !kabupaten.equals(home))))).count();
    }
}
