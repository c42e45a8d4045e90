package id.sigap.incident.understanding.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.understanding.model.Lexicon.CountField;

/** Reads the figures of one message: a number belongs to the word beside it, and to one word only. */
final class Figures {

    /** More than this is a mistake, a price or a telephone number. */
    private static final int LARGEST = 1_000_000;

    private static final int REACH = 3;

    private final Lexicon lexicon;
    private final Utterance utterance;
    private final boolean[] used;
    private final Map<CountField, Integer> found = new EnumMap<>(CountField.class);

    private Figures(Lexicon lexicon, Utterance utterance) {
        this.lexicon = lexicon;
        this.utterance = utterance;
        this.used = new boolean[utterance.words().size()];
    }

    static Counts in(Utterance utterance, Lexicon lexicon) {
        return new Figures(lexicon, utterance).read();
    }

    private Counts read() {
        // long phrases first: "luka berat" is not "luka" and "rumah rusak" is not "rumah"
        List<Stated> all = new ArrayList<>();
        lexicon.counts().forEach((field, phrases) -> phrases.forEach(phrase -> utterance.placesOf(phrase)
                .forEach(at -> all.add(new Stated(field, at, (int) phrase.chars().filter(c -> c == ' ').count() + 1)))));
        all.sort(Comparator.comparingInt(Stated::length).reversed());
        boolean[] taken = new boolean[used.length];
        List<Stated> kept = new ArrayList<>();
        for (Stated s : all) {
            if (free(taken, s.at(), s.length())) {
                Arrays.fill(taken, s.at(), s.at() + s.length(), true);
                kept.add(s);
            }
        }
        kept.sort(Comparator.comparingInt(Stated::at));
        kept.forEach(s -> assign(s.field(), s.at(), s.at() + s.length()));
        if (utterance.hasAny(lexicon.none())) {
            found.putIfAbsent(CountField.DEAD, 0);
        }
        return counts();
    }

    /** A word of a field, where it stands and how many words it has. */
    private record Stated(CountField field, int at, int length) {}

    private static boolean free(boolean[] taken, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private void assign(CountField field, int from, int until) {
        Integer number = before(from);
        if (number == null) {
            number = after(until);
        }
        if (number != null) {
            CountField target = field == CountField.DISPLACED_HOUSEHOLDS && utterance.hasAny(lexicon.isolated())
                    ? CountField.ISOLATED_HOUSEHOLDS : field;
            found.putIfAbsent(target, number);
        }
    }

    private @Nullable Integer before(int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            Integer number = numberAt(i);
            if (number != null) {
                used[i] = true;
                return number;
            }
            if (!lexicon.fillers().contains(utterance.words().get(i))) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Integer after(int until) {
        for (int i = until; i < Math.min(used.length, until + REACH); i++) {
            Integer number = numberAt(i);
            if (number != null) {
                used[i] = true;
                return number;
            }
            String word = utterance.words().get(i);
            if (word.equals("nihil")) {
                return 0;
            }
            if (!lexicon.fillers().contains(word)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Integer numberAt(int i) {
        if (used[i]) {
            return null;
        }
        String word = utterance.words().get(i);
        Integer spelled = lexicon.numbers().get(word);
        if (spelled != null) {
            return spelled;
        }
        if (word.length() > 7 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int number = Integer.parseInt(word);
        return number > LARGEST ? null : number;
    }

    private Counts counts() {
        return new Counts(get(CountField.DEAD), get(CountField.MISSING), get(CountField.INJURED_SEVERE), get(CountField.INJURED_LIGHT),
                get(CountField.INJURED), get(CountField.DISPLACED_PEOPLE), get(CountField.DISPLACED_HOUSEHOLDS), get(CountField.TRAPPED),
                get(CountField.ISOLATED_HOUSEHOLDS), get(CountField.HOUSES_HEAVY), get(CountField.HOUSES_MEDIUM),
                get(CountField.HOUSES_LIGHT), get(CountField.HOUSES));
    }

    private @Nullable Integer get(CountField field) {
        return found.get(field);
    }

    static @Nullable Integer value(Counts c, CountField field) {
        return switch (field) {
            case DEAD -> c.dead();
            case MISSING -> c.missing();
            case INJURED_SEVERE -> c.injuredSevere();
            case INJURED_LIGHT -> c.injuredLight();
            case INJURED -> c.injured();
            case DISPLACED_PEOPLE -> c.displacedPeople();
            case DISPLACED_HOUSEHOLDS -> c.displacedHouseholds();
            case TRAPPED -> c.trapped();
            case ISOLATED_HOUSEHOLDS -> c.isolatedHouseholds();
            case HOUSES_HEAVY -> c.housesHeavy();
            case HOUSES_MEDIUM -> c.housesMedium();
            case HOUSES_LIGHT -> c.housesLight();
            case HOUSES -> c.houses();
        };
    }
}
