package id.sigap.incident.report.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.sigap.incident.place.application.Locator;
import id.sigap.incident.text.model.Token;
import id.sigap.incident.text.model.Tokens;
import id.sigap.incident.understanding.application.Reader;

/**
 * Names of landmarks in a text that no list has: "Kampuang Hulu", "di Pandakian". They are what is neither a word known here nor an
 * area; whoever tells of a landmark and its nagari lets the next one be understood who tells of the landmark alone.
 */
public final class ToldNames {

    private static final int SHORTEST = 5;
    private static final int MOST = 8;
    private static final Set<String> BEFORE_PLACES = Set.of("di", "d", "ka", "ke", "dari", "dr", "dekat", "dakek", "sektor", "arah");
    /** What is behind one of these is a part of the name, and so may be an ordinary word. */
    private static final Map<String, String> KINDS = Map.of("kampung", "kampung", "kampuang", "kampung", "kp", "kampung", "dusun", "dusun",
            "jorong", "jorong", "korong", "korong", "simpang", "simpang", "bukit", "bukit", "bukik", "bukit");
    private static final Set<String> PARTS = Set.of("hulu", "hilir", "hilia", "mudik", "mudiak", "atas", "ateh", "bawah", "tengah", "tangah", "baru");

    private final Reader reader;
    private final Set<String> areas;

    public ToldNames(Reader reader, Locator locator) {
        this.reader = reader;
        this.areas = locator.words();
    }

    /** What is said to be a place. */
    public Set<String> of(String text) {
        return names(text, true);
    }

    /** What may be a place, said to be one or not. */
    public Set<String> perhaps(String text) {
        return names(text, false);
    }

    private Set<String> names(String text, boolean saidToBe) {
        List<Token> tokens = Tokens.of(text).tokens();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.size() && names.size() < MOST; i++) {
            String word = tokens.get(i).word();
            Token before = i == 0 || tokens.get(i - 1).clause() != tokens.get(i).clause() ? null : tokens.get(i - 1);
            String kind = before == null ? null : KINDS.get(before.word());
            boolean unknown = isUnknown(tokens.get(i));
            if (kind != null && (unknown || PARTS.contains(word))) {
                names.add(kind + " " + word);
            }
            if (unknown && (!saidToBe || kind != null || before != null && BEFORE_PLACES.contains(before.word()))) {
                names.add(word);
            }
        }
        return names;
    }

    private boolean isUnknown(Token token) {
        return token.number() == null && token.word().length() >= SHORTEST && !areas.contains(token.word()) && !reader.knows(token.word());
    }
}
