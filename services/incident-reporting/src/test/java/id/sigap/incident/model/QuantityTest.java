package id.sigap.incident.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Belum terdata, nihil, counted and estimated stay four different things, however they are added. */
class QuantityTest {

    private static final int TRIES = 200;

    @Test
    void four_values_are_four_texts() {
        assertThat(List.of(Quantity.UNKNOWN.text(), Quantity.NIL.text(), Quantity.exact(1816).text(), Quantity.approximate(5000).text()))
                .containsExactly("belum terdata", "nihil", "1.816", "±5.000");
        assertThat(Quantity.exact(0)).as("a counted zero").isEqualTo(Quantity.NIL);
        assertThat(Quantity.UNKNOWN).isNotEqualTo(Quantity.NIL);
    }

    @Test
    void what_is_no_number_of_a_form_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.approximate(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.exact(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.exact(Quantity.MOST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(Quantity.Is.NIL, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(Quantity.Is.UNKNOWN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(Quantity.Is.EXACT, null));
    }

    @Test
    void an_estimate_may_be_a_little_off_a_count_may_not() {
        assertThat(Quantity.exact(8).agreesWith(Quantity.exact(14), 0.1)).isFalse();
        assertThat(Quantity.approximate(5000).agreesWith(Quantity.exact(4600), 0.1)).isTrue();
        assertThat(Quantity.approximate(5000).agreesWith(Quantity.exact(4000), 0.1)).isFalse();
        assertThat(Quantity.NIL.agreesWith(Quantity.exact(1), 0.1)).isFalse();
        assertThat(Quantity.UNKNOWN.agreesWith(Quantity.exact(1), 0)).isTrue();
    }

    @Test
    void an_empty_sum_and_a_sum_of_what_nobody_counted_are_not_known() {
        assertThat(Total.NOTHING.quantity()).isEqualTo(Quantity.UNKNOWN);
        assertThat(Total.NOTHING.plus(Quantity.UNKNOWN).quantity()).isEqualTo(Quantity.UNKNOWN);
        assertThat(Total.NOTHING.plus(Quantity.NIL).quantity()).isEqualTo(Quantity.NIL);
        assertThat(Total.NOTHING.plus(Quantity.NIL).plus(Quantity.UNKNOWN)).isEqualTo(new Total(0, false, 1, 2));
    }

    @RepeatedTest(TRIES)
    void adding_keeps_what_is_unknown_and_what_is_estimated(RepetitionInfo n) {
        List<Quantity> parts = some(n.getCurrentRepetition());
        Total total = sum(parts);
        assertThat(total.incomplete()).isEqualTo(parts.contains(Quantity.UNKNOWN));
        assertThat(total.known() + Collections.frequency(parts, Quantity.UNKNOWN)).isEqualTo(total.expected()).isEqualTo(parts.size());
        assertThat(total.approximate()).isEqualTo(parts.stream().anyMatch(q -> q.is() == Quantity.Is.APPROXIMATE));
        assertThat(total.n()).isEqualTo(parts.stream().mapToLong(Quantity::number).sum());
        assertThat(total.quantity().known()).isEqualTo(parts.stream().anyMatch(Quantity::known));
        if (total.approximate()) {
            assertThat(total.quantity().is()).isEqualTo(Quantity.Is.APPROXIMATE);
        }
    }

    @RepeatedTest(TRIES)
    void the_order_and_the_grouping_of_parts_do_not_matter(RepetitionInfo n) {
        List<Quantity> parts = some(n.getCurrentRepetition());
        List<Quantity> turned = new ArrayList<>(parts);
        Collections.reverse(turned);
        int cut = parts.size() / 2;
        assertThat(sum(turned)).isEqualTo(sum(parts));
        assertThat(sum(parts.subList(0, cut)).plus(sum(parts.subList(cut, parts.size())))).isEqualTo(sum(parts));
        assertThat(sum(parts).plus(Total.NOTHING)).isEqualTo(sum(parts));
    }

    @Test
    void a_sum_of_huge_numbers_stays_a_number() {
        Total total = Total.NOTHING;
        for (int i = 0; i < 100; i++) {
            total = total.plus(Quantity.exact(Quantity.MOST));
        }
        assertThat(total.quantity()).isEqualTo(Quantity.exact(Quantity.MOST));
    }

    private static Total sum(List<Quantity> parts) {
        return parts.stream().reduce(Total.NOTHING, Total::plus, Total::plus);
    }

    private static List<Quantity> some(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Quantity> parts = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            parts.add(switch (random.nextInt(4)) {
                case 0 -> Quantity.UNKNOWN;
                case 1 -> Quantity.NIL;
                case 2 -> Quantity.exact(random.nextInt(100_000));
                default -> Quantity.approximate(1 + random.nextInt(100_000));
            });
        }
        return parts;
    }
}
