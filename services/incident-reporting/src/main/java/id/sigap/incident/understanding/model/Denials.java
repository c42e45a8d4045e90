package id.sigap.incident.understanding.model;

import java.util.List;
import java.util.Set;

import id.sigap.incident.understanding.model.Statements.Stated;

/** What a message says there is none of: "meninggal nihil", "tidak ada yang hilang", "korban jiwa dan luka nihil". */
final class Denials {

    private static final int REACH = 5;
    /** Nobody denies more in one breath. */
    private static final int MOST = 6;
    /** Join what is denied together. */
    private static final Set<String> JOINING = Set.of("dan", "maupun", "atau", "ataupun", "serta");

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final List<Stated> all;

    Denials(Utterance utterance, Lexicon lexicon, List<Stated> all) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        this.all = all;
    }

    /** "tidak ada yang meninggal, cuma 2 luka": whatever number follows is of something else. */
    boolean deniesFirst(Stated s) {
        int at = s.at() - 1;
        while (utterance.word(at).equals("yang") || lexicon.people().contains(utterance.word(at))) {
            at--;
        }
        return utterance.word(at).equals("ada") && utterance.word(at - 1).equals("tidak") && sentence(at) == sentence(s.at());
    }

    boolean denies(int n) {
        Stated s = all.get(n);
        return isNilBehind(s) || isNilInFront(s) || deniedWithNext(n) || deniedWithPrevious(n);
    }

    /** "korban jiwa, luka: nihil": one no at the end is for all of them. */
    private boolean deniedWithNext(int n) {
        for (int i = n; i + 1 < all.size() && i < n + MOST && gap(i) != Gap.WORDS; i++) {
            if (isNilBehind(all.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "tidak ada yang meninggal, luka berat maupun luka ringan": one no in front is, when a word joins them. */
    private boolean deniedWithPrevious(int n) {
        boolean joined = n + 1 < all.size() && gap(n) == Gap.JOINED;
        for (int i = n; i > 0 && i > n - MOST && gap(i - 1) != Gap.WORDS; i--) {
            joined |= gap(i - 1) == Gap.JOINED;
            if (joined && isNilInFront(all.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private enum Gap { NOTHING, JOINED, WORDS }

    /** What stands between this statement and the next. */
    private Gap gap(int n) {
        Stated from = all.get(n);
        Stated to = all.get(n + 1);
        if (sentence(from.at()) != sentence(to.at())) {
            return Gap.WORDS;
        }
        Gap gap = Gap.NOTHING;
        for (int i = from.until(); i < to.at(); i++) {
            String word = utterance.word(i);
            if (JOINING.contains(word)) {
                gap = Gap.JOINED;
            } else if (!word.equals("yang") && !lexicon.people().contains(word)) {
                return Gap.WORDS;
            }
        }
        return gap;
    }

    private boolean isNilBehind(Stated s) {
        int after = s.until();
        while (lexicon.people().contains(utterance.word(after)) || lexicon.fillers().contains(utterance.word(after))) {
            after++;
        }
        return utterance.word(after).equals("nihil") || (utterance.word(after).equals("tidak") && utterance.word(after + 1).equals("ada"));
    }

    private boolean isNilInFront(Stated s) {
        boolean ada = false;
        for (int i = s.at() - 1; i >= Math.max(0, s.at() - REACH); i--) {
            String word = utterance.word(i);
            if (word.equals("nihil") || (word.equals("tidak") && ada)) {
                return true;
            }
            ada |= word.equals("ada") || word.equals("satu") || word.equals("satupun");
            boolean between = ada && (word.equals("ada") || word.startsWith("satu")) || lexicon.people().contains(word)
                    || lexicon.fillers().contains(word) || word.equals("pun");
            if (!between || sentence(i) != sentence(s.at())) {
                return false;
            }
        }
        return false;
    }

    private int sentence(int at) {
        return utterance.words().get(at).sentence();
    }

    /** "nihil" as a whole field of a structured message. */
    boolean standsAlone() {
        List<Said> words = utterance.words();
        for (int i = 0; i < words.size(); i++) {
            int sentence = words.get(i).sentence();
            if (words.get(i).word().equals("nihil") && (i == 0 || words.get(i - 1).sentence() != sentence)
                    && (i + 1 == words.size() || words.get(i + 1).sentence() != sentence)) {
                return true;
            }
        }
        return false;
    }
}
