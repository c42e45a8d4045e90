package id.sigap.incident.text.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are right as they are ({@code common-words.txt}): they are never taken for a mistyped word or place. */
public final class CommonWords {

    public static final Set<String> ALL = read();

    private CommonWords() {}

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream("/incident-reporting/common-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
                    .flatMap(l -> Arrays.stream(l.split(" "))).filter(w -> !w.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
