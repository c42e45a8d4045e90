package id.sigap.incident.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.model.Hazard;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well messages are understood, measured on invented ones. The word lists were tuned on the development part; the held-out part,
 * other sentences written before any tuning, is only measured. {@code target/words-*.txt} has the confusion and every miss.
 *
 * <p>The goal for figures is 0.95. On the held-out part it is not reached yet (0.891): what is asked of it here is not to get worse.
 */
class WordsQualityTest {

    @ParameterizedTest
    @CsvSource({"development, 0.95", "held-out, 0.89"})
    void hazard_place_and_figures_are_understood_well_enough(String part, double figures) throws IOException {
        Scores scores = new Scores(Labelled.part(part));
        System.out.println(scores.summary(part));
        Files.write(Path.of("target", "words-" + part + ".txt"), scores.lines(part));
        assertThat(scores.microF1()).as("hazard F1").isGreaterThanOrEqualTo(0.90);
        assertThat(scores.placeFirst()).as("right place first").isGreaterThanOrEqualTo(0.85);
        assertThat(scores.placeAmongThree()).as("right place among the first three").isGreaterThanOrEqualTo(0.95);
        assertThat(scores.figuresExact()).as("figures exact where not sent to the desk").isGreaterThanOrEqualTo(figures);
        assertThat(scores.unnoticed).as("reports nothing, and no person would look").isEmpty();
    }

    @Test
    void there_are_enough_labelled_messages_of_every_hazard() {
        List<Labelled> all = Stream.of("development", "held-out").flatMap(p -> Labelled.part(p).stream()).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(all).extracting(Labelled::text).doesNotHaveDuplicates();
        assertThat(all).extracting(Labelled::hazard).contains(Arrays.stream(Hazard.values())
                .map(Hazard::code).toArray(String[]::new));
    }
}
