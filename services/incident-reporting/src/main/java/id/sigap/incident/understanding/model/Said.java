package id.sigap.incident.understanding.model;

import org.jspecify.annotations.Nullable;

/**
 * A word of a message in its usual form.
 *
 * @param root the known root in it, if any
 * @param figure what it counts, when it is a number that counts something
 * @param labelled a colon or an equals sign stands right before it
 * @param number whether it is a number at all
 */
record Said(String word, @Nullable String root, @Nullable Integer figure, boolean number, boolean labelled, int clause, int sentence) {

    Said counting(@Nullable Integer value) {
        return new Said(word, root, value, number, labelled, clause, sentence);
    }
}
