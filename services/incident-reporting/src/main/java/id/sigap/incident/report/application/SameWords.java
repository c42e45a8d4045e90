package id.sigap.incident.report.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import id.sigap.incident.report.model.Report;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Versioned;

/** Finds reports that are one text: sent again because nobody answered, or passed on ("Fwd: ...", "dari grup: ..."). */
final class SameWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** A longer beginning before a colon is part of the message, not a mark of passing it on. */
    private static final int LONGEST_MARK = 40;

    /** Two people write "gempa" by themselves; nobody writes four equal words by chance. */
    private static final int FEWEST_WORDS = 4;

    private SameWords() {}

    /** Id of a report to the id of the earliest one with the same words. */
    static Map<String, String> duplicates(List<Versioned<Report>> reports) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> duplicates = new HashMap<>();
        reports.stream().sorted(Comparator.comparing((Versioned<Report> v) -> v.state().receivedAt()).thenComparing(Versioned::id)).forEach(v -> {
            String text = v.state().said().text();
            String whole = words(text);
            String original = first.get(whole);
            if (original == null) {
                original = first.get(words(withoutMarks(text)));
            }
            if (original != null) {
                duplicates.put(v.id(), original);
            } else if (whole.split(" ").length >= FEWEST_WORDS) {
                first.put(whole, v.id());
            }
        });
        return duplicates;
    }

    /** The same for equal words, passed on or not; empty when two people may have written them by themselves. */
    static String fingerprint(String text) {
        String words = words(bare(text));
        return words.split(" ").length < FEWEST_WORDS ? "" : Ids.derived("words", words);
    }

    /** Without any marks: what is passed on may begin with the name of a place, as the original does, and be passed on again. */
    private static String bare(String text) {
        String bare = withoutMarks(text);
        return bare.equals(text) ? bare : bare(bare);
    }

    private static String withoutMarks(String text) {
        int colon = text.indexOf(':');
        String passedOn = colon >= 0 && colon <= LONGEST_MARK ? text.substring(colon + 1) : text;
        int remark = passedOn.lastIndexOf('(');
        return remark > 0 && passedOn.strip().endsWith(")") ? passedOn.substring(0, remark) : passedOn;
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
