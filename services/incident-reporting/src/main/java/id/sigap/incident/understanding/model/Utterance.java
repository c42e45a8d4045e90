package id.sigap.incident.understanding.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A message as comparable words. Times, dates and telephone numbers are left out: they are no figures. */
final class Utterance {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.](?=\\d{3}(?!\\d))");
    private static final Pattern NO_FIGURES = Pattern.compile(
            "\\+?\\d[\\d -]{6,}\\d|\\b\\d{1,2}[.:]\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\bjam \\d{1,2}\\b");
    private static final Pattern CLAUSE = Pattern.compile("[.,;:?!\\n()]+");
    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int NEGATION_REACH = 4;

    private final List<String> words = new ArrayList<>();
    private final List<Integer> clauses = new ArrayList<>();
    private final Set<String> negations;

    Utterance(String text, Set<String> negations) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        String figures = NO_FIGURES.matcher(THOUSANDS.matcher(plain).replaceAll("")).replaceAll(" ");
        int clause = 0;
        for (String part : CLAUSE.split(figures)) {
            for (String word : SPLIT.split(part)) {
                if (!word.isEmpty()) {
                    words.add(word);
                    clauses.add(clause);
                }
            }
            clause++;
        }
        this.negations = negations;
    }

    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** Whether the phrase stands here at this index; a trailing * on a word stands for any ending. */
    boolean hasAt(int at, String[] phrase) {
        if (at + phrase.length > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            String wanted = phrase[i];
            String word = words.get(at + i);
            boolean fits = wanted.endsWith("*") ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    boolean has(String phrase) {
        return indexOf(phrase, false) >= 0;
    }

    boolean hasAny(List<String> phrases) {
        return phrases.stream().anyMatch(this::has);
    }

    /** Like {@link #hasAny}, but "tidak ada yang terjebak" does not count. */
    boolean affirmsAny(List<String> phrases) {
        return phrases.stream().anyMatch(p -> indexOf(p, true) >= 0);
    }

    /** Whether one of these stands somewhere without one of those words before it. */
    boolean hasAnyNotAfter(List<String> phrases, Set<String> before) {
        for (String phrase : phrases) {
            String[] wanted = phrase.split(" ");
            for (int at = 0; at <= words.size() - wanted.length; at++) {
                if (hasAt(at, wanted) && (at == 0 || !before.contains(words.get(at - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether each of these has one of its alternatives ({@code a|b}) in the message. */
    boolean hasOneOfEach(List<String> all) {
        return !all.isEmpty() && all.stream().allMatch(alternatives -> hasAny(List.of(alternatives.split("\\|"))));
    }

    private int indexOf(String phrase, boolean affirmed) {
        String[] wanted = phrase.split(" ");
        for (int at = 0; at <= words.size() - wanted.length; at++) {
            if (hasAt(at, wanted) && !(affirmed && isNegated(at, wanted))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isNegated(int at, String[] phrase) {
        // "belum ditemukan" carries its own no
        if (negations.contains(phrase[0])) {
            return false;
        }
        for (int i = Math.max(0, at - NEGATION_REACH); i < at; i++) {
            if (clauses.get(i).equals(clauses.get(at)) && negations.contains(words.get(i))) {
                return true;
            }
        }
        int after = at + phrase.length;
        return after < words.size() && words.get(after).equals("nihil");
    }
}
