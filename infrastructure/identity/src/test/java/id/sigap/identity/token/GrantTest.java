package id.sigap.identity.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GrantTest {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Grant fresh = new Grant("g", "sigap-bff", "kabid", Set.of("openid"), NOW, null,
            List.of(handed("a")), NOW.plusSeconds(3600), 0);

    @Test
    void a_used_token_is_good_during_the_grace_and_stale_after_it() {
        var used = fresh.renewed("a", handed("b"), NOW).find("a").orElseThrow();

        assertThat(used.stale(NOW.plus(GRACE), GRACE)).isFalse();
        assertThat(used.stale(NOW.plus(GRACE).plusMillis(1), GRACE)).isTrue();
    }

    @Test
    void using_a_token_again_does_not_lengthen_its_grace() {
        var again = fresh.renewed("a", handed("b"), NOW).renewed("a", handed("c"), NOW.plusSeconds(20));

        assertThat(again.find("a").orElseThrow().usedAt()).isEqualTo(NOW);
        assertThat(again.find("b").orElseThrow().usedAt()).isNull();
    }

    @Test
    void of_two_handed_out_side_by_side_the_first_one_used_ends_the_other() {
        var both = fresh.renewed("a", handed("b"), NOW).renewed("a", handed("c"), NOW);

        var next = both.renewed("c", handed("d"), NOW.plusSeconds(60));

        assertThat(next.find("b").orElseThrow().stale(NOW.plusSeconds(91), GRACE)).isTrue();
        assertThat(next.find("d").orElseThrow().usedAt()).isNull();
    }

    @Test
    void only_the_last_twenty_are_remembered_and_every_renewal_counts_the_version() {
        var grant = fresh;
        for (int i = 0; i < 50; i++) {
            grant = grant.renewed(grant.handed().getLast().hash(), handed("t" + i), NOW);
        }

        assertThat(grant.handed()).hasSize(20);
        assertThat(grant.version()).isEqualTo(50);
        assertThat(grant.handed().getLast().hash()).isEqualTo("t49");
    }

    private static Grant.Handed handed(String hash) {
        return new Grant.Handed(hash, NOW, NOW.plusSeconds(3600), null);
    }
}
