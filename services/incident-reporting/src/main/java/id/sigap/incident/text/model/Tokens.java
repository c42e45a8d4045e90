package id.sigap.incident.text.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a message into words and numbers in one walk over its characters. Times, dates, telephone numbers and percentages are left
 * out: they are no figures. "3org" is a number and a word, "rumah2" is a word said twice, "1.150" is one number, "20-30" its lower end.
 */
public final class Tokens {

    private static final int LONGEST_FIGURE = 7;
    private static final int LONGEST_WORD = 40;
    /** Behind these a small digit is part of the unit: m2, km2. */
    private static final Set<String> SQUARED = Set.of("m", "km", "cm");

    private final String s;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Boolean> asks = new ArrayList<>(List.of(false));
    /** So many words in a row had a slash between them. */
    private int slashed;
    private int clause;
    private int sentence;

    private Tokens(String plain) {
        this.s = plain;
    }

    /** @param asks per sentence whether it ends with a question mark */
    public record Message(List<Token> tokens, List<Boolean> asks) {}

    public static Message of(String text) {
        Tokens t = new Tokens(PlainText.of(text));
        t.walk();
        return new Message(List.copyOf(t.tokens), List.copyOf(t.asks));
    }

    private void walk() {
        int i = 0;
        while (i < s.length()) {
            int c = s.codePointAt(i);
            if (Character.isLetter(c)) {
                i = word(i);
            } else if (isDigit(i)) {
                i = number(i);
            } else {
                boundary(c, i);
                i += Character.charCount(c);
            }
        }
    }

    private void boundary(int c, int at) {
        switch (c) {
            case ',', ':', '(', ')', '/', '|', '=', '+', '>' -> clause++;
            case '&' -> {
                clause++;
                add(new Token("dan", null, false, false, clause, sentence));
            }
            case '?', '.', '!', '\n', '#', ';' -> {
                if (c == '.' && isLetterAlone(at)) {
                    return;
                }
                clause++;
                if (c == '?') {
                    asks.set(sentence, true);
                }
                sentence++;
                asks.add(false);
            }
            default -> { }
        }
    }

    /** "a.n. Buyung": the point behind one letter ends nothing. */
    private boolean isLetterAlone(int point) {
        return isLetterAt(point - 1) && !isLetterAt(point - 2) && !isDigit(point - 2);
    }

    private boolean isLetterAt(int i) {
        return Character.isLetter(at(i));
    }

    private int word(int start) {
        StringBuilder letters = new StringBuilder();
        int i = start;
        while (i < s.length()) {
            int c = s.codePointAt(i);
            boolean apostrophe = c == '\'' || c == 0x2019 || c == '`';
            if (Character.isLetter(c)) {
                letters.appendCodePoint(c);
            } else if (!apostrophe || i + 1 >= s.length() || !Character.isLetter(s.codePointAt(i + 1))) {
                break;
            }
            i += Character.charCount(c);
        }
        slashed = slashed > 0 && follows(start, '/') ? slashed + 1 : 1;
        String word = letters.length() > LONGEST_WORD ? letters.substring(0, LONGEST_WORD) : letters.toString();
        boolean two = at(i) == '2' && !isDigit(i + 1) && !isLetter(i + 1);
        if ((two || (at(i) == '3' && !isDigit(i + 1))) && SQUARED.contains(word)) {
            i++;
        } else if (two && word.length() >= 3) {
            add(new Token(word, null, true, false, clause, sentence));
            return i + 1;
        }
        boolean echo = start > 0 && s.charAt(start - 1) == '-' && !tokens.isEmpty() && tokens.getLast().word().equals(word);
        if (echo) {
            tokens.set(tokens.size() - 1, tokens.getLast().twice());
        } else {
            add(new Token(word, null, false, false, clause, sentence));
        }
        return i;
    }

    private int number(int start) {
        int end = digits(start);
        if (numbersALine(start, end)) {
            return end + 1;
        }
        int labels = slashed;
        slashed = 0;
        int paired = labels < 2 ? -1 : paired(start, labels);
        if (paired >= 0) {
            return paired;
        }
        String first = s.substring(start, end);
        boolean telephone = (start > 0 && s.charAt(start - 1) == '+') || (first.length() >= 3 && first.charAt(0) == '0');
        if (telephone || first.length() > LONGEST_FIGURE) {
            return behindGroups(end, " -.");
        }
        char separator = at(end);
        if ((separator == '.' || separator == ',') && isDigit(end + 1)) {
            return separated(first, end, separator);
        }
        if ((separator == ':' || separator == '/') && isDigit(end + 1)) {
            return behindGroups(end, ":/.");
        }
        return range(first, end);
    }

    /** "RB/RS/RR = 6/9/14": as many numbers as labels, each belongs to one. Where they end; -1 when there are not as many. */
    private int paired(int start, int labels) {
        List<String> figures = new ArrayList<>();
        int i = start;
        while (isDigit(i) && figures.size() <= labels) {
            int end = digits(i);
            figures.add(s.substring(i, end));
            i = at(end) == '/' && isDigit(end + 1) ? end + 1 : end;
        }
        boolean small = figures.stream().allMatch(f -> f.length() <= LONGEST_FIGURE);
        if (figures.size() != labels || !small) {
            return -1;
        }
        List<Token> last = tokens.subList(tokens.size() - labels, tokens.size());
        List<Token> words = List.copyOf(last);
        last.clear();
        for (int n = 0; n < labels; n++) {
            clause++;
            add(new Token(words.get(n).word(), null, false, false, clause, sentence));
            add(new Token(figures.get(n), Double.valueOf(figures.get(n)), false, true, clause, sentence));
        }
        return i;
    }

    /** "2. Luka berat" and "2) Luka berat" at the beginning of a line. */
    private boolean numbersALine(int start, int end) {
        int i = start - 1;
        while (at(i) == ' ' || at(i) == '*' || at(i) == '_') {
            i--;
        }
        boolean begins = at(i) == '\n' || i < 0 && s.indexOf('\n') > 0;
        return begins && end - start <= 2 && (at(end) == '.' || at(end) == ')') && !isDigit(end + 1);
    }

    /** Whether this character stands right in front, but for blanks. */
    private boolean follows(int start, char c) {
        int i = start - 1;
        while (at(i) == ' ') {
            i--;
        }
        return at(i) == c;
    }

    /** "1.150" and "1,150" are thousands, "2,5" is a fraction, "10.06" a time, "12.03.2022" a date. */
    private int separated(String first, int at, char separator) {
        int end = digits(at + 1);
        StringBuilder whole = new StringBuilder(first);
        boolean thousands = first.length() <= 3 && first.charAt(0) != '0';
        int next = at;
        while (thousands && at(next) == separator && digits(next + 1) - next == 4) {
            whole.append(s, next + 1, next + 4);
            next += 4;
        }
        if (next > at && !(at(next) == separator && isDigit(next + 1))) {
            return whole.length() > LONGEST_FIGURE ? next : range(whole.toString(), next);
        }
        if (end - at > 3 || (isSeparator(end) && isDigit(end + 1)) || (separator == '.' && end - at == 3)) {
            return behindGroups(at, ".,:/-");
        }
        add(new Token(first + separator + s.substring(at + 1, end), Double.parseDouble(first + "." + s.substring(at + 1, end)), false,
                isLabelled(at - first.length()), clause, sentence));
        return end;
    }

    private boolean isSeparator(int i) {
        return ".:/-".indexOf(at(i)) >= 0;
    }

    private int range(String first, int end) {
        int i = end;
        while (at(i) == ' ' && i < end + 2) {
            i++;
        }
        boolean dash = at(i) == '-' || at(i) == '\u2013' || at(i) == '\u2014';
        int second = i + 1;
        while (dash && at(second) == ' ' && second < i + 3) {
            second++;
        }
        if (dash && isDigit(second)) {
            int until = digits(second);
            if (at(until) == '-' && isDigit(until + 1)) {
                return behindGroups(end, " -");
            }
            boolean rising = until - second <= LONGEST_FIGURE && Integer.parseInt(s.substring(second, until)) > Integer.parseInt(first);
            return emit(first, rising ? until : end, end - first.length());
        }
        return emit(first, end, end - first.length());
    }

    private int emit(String digits, int end, int start) {
        if (at(end) == '%' || (at(end) == ' ' && at(end + 1) == '%')) {
            return end + 1;
        }
        add(new Token(digits, Double.valueOf(digits), false, isLabelled(start), clause, sentence));
        return end;
    }

    /** Behind all groups of digits that go on after one of these separators. */
    private int behindGroups(int from, String separators) {
        int end = from;
        clause++;
        while (end < s.length() && separators.indexOf(s.charAt(end)) >= 0 && isDigit(end + 1)) {
            end = digits(end + 1);
        }
        return end;
    }

    private boolean isLabelled(int start) {
        int i = start - 1;
        while (at(i) == ' ' || at(i) == '.' || (at(i) >= '0' && at(i) <= '9')) {
            i--;
        }
        return at(i) == ':' || at(i) == '=';
    }

    private void add(Token token) {
        tokens.add(token);
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : 0;
    }

    private boolean isDigit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    private boolean isLetter(int i) {
        return i < s.length() && Character.isLetter(s.codePointAt(i));
    }
}
