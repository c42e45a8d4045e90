package id.sigap.incident.understanding.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;

/**
 * The written form {@code LAPOR#jenis#nagari#korban#butuh}, as people really write it: in lower case, with {@code *}, {@code /} or
 * {@code ,} for the hash, with fields missing, with figures run together ("2md 3lb"); and two marks any message may carry, a
 * position ({@code @0.0039,100.0722} or a maps link) and the code of the report it belongs to ({@code KODE K7QM2XRT9}).
 *
 * @param hazard first field, null when it is empty or the message has no fields
 * @param place second field, likewise
 * @param code as typed, without spaces and hyphens; whether it is one has not been checked
 * @param words what is left to be read for meaning: fields set apart by a hash, marks taken out, figures apart from their words
 */
public record Lapor(@Nullable String hazard, @Nullable String place, @Nullable String code, @Nullable Point point, String words) {

    private static final Pattern CODE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])kode[\\s:#.=]{0,3}([0-9a-z](?:[ -]?[0-9a-z]){8})(?![\\p{L}\\p{N}])");
    private static final String NUMBERS = "(-?\\d{1,3}(?:\\.\\d{1,15})?)\\s?(?:,|%2[Cc])\\s?(-?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final Pattern MAPS_LINK = Pattern.compile("(?i)https?://[^\\s?]{1,80}\\?[^\\s?]{0,40}?\\b(?:q|query|ll)=" + NUMBERS + "\\S{0,80}");
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}])@\\s?" + NUMBERS);
    private static final Pattern HEAD = Pattern.compile("(?i)^[^\\p{L}\\p{N}]{0,5}lapor(?![\\p{L}\\p{N}])");
    /** Passed on by somebody: the form begins later, and then only a hash shows it. */
    private static final Pattern LATE_HEAD = Pattern.compile("(?i)^[^#]{0,40}(?<![\\p{L}\\p{N}])lapor\\s{0,3}(?=#)");
    private static final Pattern FIGURE_THEN_WORD = Pattern.compile("(?<![\\p{L}\\p{N}.:])(\\d{1,7})(?=\\p{L}{2})");
    private static final Pattern SHORT_THEN_FIGURE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(md|lb|lr|rb|rs|rr|kk)(?=\\d{1,7}(?![\\p{L}\\p{N}]))");
    private static final Pattern SLASH_OF_NO_DATE = Pattern.compile("(?<!\\d)/|/(?!\\d)");
    private static final int BEFORE_FIGURES = 2;

    public static Lapor of(String text) {
        String rest = text;
        String code = null;
        Point point = null;
        if (mayHaveMarks(text)) {
            Matcher marked = CODE.matcher(rest);
            while (code == null && marked.find()) {
                String typed = marked.group(1).replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
                // every code has a digit; nine letters after the word are a word
                if (typed.chars().anyMatch(Character::isDigit)) {
                    code = typed;
                    rest = cut(rest, marked);
                }
            }
            for (Pattern pattern : List.of(MAPS_LINK, AT)) {
                Matcher at = pattern.matcher(rest);
                if (at.find()) {
                    point = point == null ? point(at) : point;
                    rest = cut(rest, at);
                }
            }
        }
        List<String> fields = fields(rest);
        if (fields.isEmpty()) {
            return new Lapor(null, null, code, point, HEAD.matcher(rest).find() ? apart(rest) : rest);
        }
        return new Lapor(field(fields, 0), field(fields, 1), code, point, joined(fields));
    }

    /** Most messages have none of it, and every report passes here. */
    private static boolean mayHaveMarks(String text) {
        if (text.indexOf('@') >= 0 || text.indexOf('=') >= 0) {
            return true;
        }
        for (int i = 0; i + 4 <= text.length(); i++) {
            if (text.regionMatches(true, i, "kode", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String text, Matcher found) {
        return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
    }

    private static @Nullable Point point(Matcher at) {
        double lat = Double.parseDouble(at.group(1));
        double lng = Double.parseDouble(at.group(2));
        return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? new Point(lat, lng) : null;
    }

    /** What stands between the marks after LAPOR; empty when the message has no such form. */
    private static List<String> fields(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            head = LATE_HEAD.matcher(text);
            if (!head.find()) {
                return List.of();
            }
        }
        String body = text.substring(head.end()).strip();
        String marks = marks(body);
        if (marks.isEmpty()) {
            return List.of();
        }
        if (!body.isEmpty() && marks.indexOf(body.charAt(0)) >= 0) {
            body = body.substring(1);
        }
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || marks.indexOf(body.charAt(i)) >= 0) {
                fields.add(body.substring(from, i).strip());
                from = i + 1;
            }
        }
        return fields;
    }

    /** Hash and asterisk are never words; slash and comma are, wherever one of those two does the work. */
    private static String marks(String body) {
        if (body.indexOf('#') >= 0 || body.indexOf('*') >= 0) {
            return "#*";
        }
        boolean slashes = body.startsWith("/") || body.indexOf(',') < 0 && SLASH_OF_NO_DATE.matcher(body).results().limit(2).count() == 2;
        return slashes ? "/" : body.indexOf(',') >= 0 ? "," : "";
    }

    private static @Nullable String field(List<String> fields, int index) {
        return fields.size() > index && !fields.get(index).isEmpty() ? fields.get(index) : null;
    }

    /** Each field on a line of its own: a "no" in one says nothing about the next. */
    private static String joined(List<String> fields) {
        StringBuilder words = new StringBuilder("LAPOR");
        for (int i = 0; i < fields.size(); i++) {
            words.append("\n#").append(i < BEFORE_FIGURES ? fields.get(i) : apart(fields.get(i)));
        }
        return words.toString();
    }

    /** "2md kk10" is "2 md kk 10". */
    private static String apart(String text) {
        return SHORT_THEN_FIGURE.matcher(FIGURE_THEN_WORD.matcher(text).replaceAll("$1 ")).replaceAll("$1 ");
    }
}
