package id.sigap.incident.understanding.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Puts numbers together: "dua puluh lima" and "1,2 ribu" are one number, "duo tigo" and "20 s/d 30" their lower end, "3 (tiga)" is said
 * once. Numbers that count neither people nor houses (metres, hours, house numbers, "Tigo Nagari") are no figures.
 */
final class NumberWords {

    /** More than this is a mistake, a price or a telephone number. */
    private static final int LARGEST = 1_000_000;
    static final Map<String, Integer> SCALES = Map.of("puluh", 10, "ratus", 100, "ribu", 1_000);
    private static final Set<String> UP_TO = Set.of("sampai", "hingga", "sd", "s", "d");

    private final Lexicon lexicon;
    private final List<Said> words;
    private final List<Said> result = new ArrayList<>();
    private int i;

    private NumberWords(List<Said> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** @param values per word what its digits say, null where it has none */
    static List<Said> joined(List<Said> words, List<@Nullable Double> values, Lexicon lexicon) {
        NumberWords n = new NumberWords(words, lexicon);
        while (n.i < words.size()) {
            n.next(values);
        }
        return Corrections.applied(n.withoutMeasures());
    }

    private void next(List<@Nullable Double> values) {
        int start = i;
        Double value = one(values);
        if (value == null) {
            result.add(words.get(i++));
            return;
        }
        int end = i;
        // "20 s/d 30", "duo tigo urang", "3 (tiga)": the second says nothing more
        while (i < words.size() && i < end + 2 && UP_TO.contains(words.get(i).word())) {
            i++;
        }
        boolean of = i == end && i + 1 < words.size() && words.get(i).word().equals("dari");
        if (of) {
            i++;
        }
        int second = i;
        Double other = i < words.size() && words.get(i).sentence() == words.get(start).sentence() ? one(values) : null;
        boolean echo = other != null && (of ? other > value : second > end ? other > value : other.equals(value) || bothSpelled(values, start, second, value, other));
        if (!echo) {
            i = end;
        }
        Said first = words.get(start);
        // "8 dari 10 rumah" is a part, no count
        boolean part = of && echo && other != null && other == 10;
        boolean whole = !part && value == Math.rint(value) && value <= LARGEST;
        String word = end == start + 1 ? first.word() : Integer.toString(value.intValue());
        // "20 s/d 30 rumah": it belongs to what follows the upper end
        int clause = words.get(i - 1).clause();
        result.add(new Said(word, null, whole ? Integer.valueOf(value.intValue()) : null, true, first.labelled(), clause, first.sentence()));
    }

    private static boolean bothSpelled(List<@Nullable Double> values, int start, int second, double value, double other) {
        return values.get(start) == null && values.get(second) == null && other == value + 1;
    }

    /** One number from here on; null and nothing moved when there is none. */
    private @Nullable Double one(List<@Nullable Double> values) {
        Double digits = values.get(i);
        if (digits != null) {
            i++;
            Integer scale = i < words.size() ? isThousandShort() ? Integer.valueOf(1_000) : SCALES.get(words.get(i).word()) : null;
            if (scale != null) {
                i++;
                return digits * scale;
            }
            return digits;
        }
        double total = 0;
        double open = 0;
        boolean any = false;
        int smallest = Integer.MAX_VALUE;
        while (i < words.size()) {
            Integer unit = lexicon.numbers().get(words.get(i).word());
            if (unit == null) {
                break;
            }
            int size = size(unit);
            if (size >= smallest) {
                break;
            }
            i++;
            double value = unit;
            size = Math.max(1, size);
            if (i < words.size() && unit < 10) {
                String after = words.get(i).word();
                if (after.equals("belas")) {
                    value = unit + 10.0;
                    i++;
                } else if (SCALES.containsKey(after)) {
                    size = SCALES.get(after);
                    value = (double) unit * size;
                    i++;
                }
            }
            any = true;
            open += value;
            smallest = size;
            if (i < words.size() && words.get(i).word().equals("ribu") && size < 1_000) {
                i++;
                total += open * 1_000;
                open = 0;
                smallest = 1_000;
            }
        }
        return any ? Double.valueOf(total + open) : null;
    }

    /** "12rb jiwa" are thousands, "12 RB" are houses. */
    private boolean isThousandShort() {
        String unit = i + 1 < words.size() ? words.get(i + 1).word() : "";
        return words.get(i).word().equals("rb") && (lexicon.people().contains(unit) || unit.equals("kk") || unit.equals("an"))
                && words.get(i).clause() == words.get(i + 1).clause();
    }

    private static int size(int unit) {
        return unit >= 1_000 ? 1_000 : unit >= 100 ? 100 : unit >= 10 ? 10 : 1;
    }

    private List<Said> withoutMeasures() {
        for (int n = 0; n < result.size(); n++) {
            Said s = result.get(n);
            if (s.figure() != null && (measures(n) || names(n))) {
                result.set(n, s.counting(null));
            }
        }
        return result;
    }

    private boolean measures(int n) {
        return (lexicon.notCounted().contains(word(n + 1)) && result.get(n).clause() == result.get(n + 1).clause()) || (lexicon.notCounting().contains(word(n - 1)) && result.get(n - 1).clause() == result.get(n).clause())
                || (lexicon.fillers().contains(word(n + 1)) && lexicon.notCounted().contains(word(n + 2)) && !lexicon.people().contains(word(n + 1))
                && result.get(n).clause() == result.get(n + 2).clause());
    }

    /** "Luhak Nan Duo", "hari ke-6". */
    private boolean names(int n) {
        boolean ordinal = word(n - 1).equals("ke") && !lexicon.damage().houses().contains(word(n + 1)) && !lexicon.people().contains(word(n + 1));
        return ordinal || word(n - 1).equals("nan");
    }

    private String word(int n) {
        return n < 0 || n >= result.size() ? "" : result.get(n).word();
    }
}
