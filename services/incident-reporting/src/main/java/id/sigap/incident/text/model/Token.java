package id.sigap.incident.text.model;

import org.jspecify.annotations.Nullable;

/**
 * A word or a number of a message.
 *
 * @param word letters, or the digits of a number without separators
 * @param number what the digits say; the lower end of a range; null for a word
 * @param doubled written twice ("retak-retak", "rumah2")
 * @param labelled a colon or an equals sign stands right before it
 * @param clause which part between punctuation it stands in
 * @param sentence which sentence it stands in
 */
public record Token(String word, @Nullable Double number, boolean doubled, boolean labelled, int clause, int sentence) {

    Token twice() {
        return new Token(word, number, true, labelled, clause, sentence);
    }
}
