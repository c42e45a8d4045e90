package id.sigap.notify.alert.application;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

import id.sigap.notify.alert.model.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PolicyTest {

    /** The file as it is delivered, with some of it overridden. */
    static EscalationPolicy policy(Map<String, Object> changed) throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader().load("escalation", new ClassPathResource("notifications/escalation.yml")).forEach(sources::addLast);
        Map<String, Object> own = new HashMap<>();
        changed.forEach((key, value) -> own.put("sigap.escalation." + key, value));
        sources.addFirst(new MapPropertySource("changed", own));
        return new Binder(ConfigurationPropertySources.from(sources)).bind("sigap.escalation", EscalationPolicy.class).get();
    }

    @Test
    void the_file_names_the_chain_and_a_time_for_every_severity() throws IOException {
        EscalationPolicy policy = policy(Map.of());

        assertThat(policy.chain()).isEqualTo(List.of("KOORDINATOR_TAGANA", "KABID_LINJAMSOS", "SEKRETARIS", "KEPALA_DINAS"));
        assertThat(policy.answerWithin()).isEqualTo(Map.of(Severity.KRITIS, Duration.ofMinutes(5), Severity.TINGGI, Duration.ofMinutes(15),
                Severity.SEDANG, Duration.ofMinutes(30), Severity.RENDAH, Duration.ofHours(1)));
        assertThat(policy.repeats()).isEqualTo(3);
        assertThat(policy.tooOld()).isEqualTo(Duration.ofMinutes(30));
        assertThat(policy.shortest()).isEqualTo(Duration.ofSeconds(5));
        assertThat(policy.claim()).isEqualTo(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({"answer-within.KRITIS,0s", "answer-within.SEDANG,-1m", "repeats,-1", "first-back-off,0s", "longest-back-off,1s", "claim,0s", "chain,''"})
    void a_policy_that_makes_no_sense_is_refused_at_the_start(String key, String value) {
        assertThatThrownBy(() -> policy(Map.of(key, value))).hasStackTraceContaining("sigap.escalation");
    }

    @ParameterizedTest
    @CsvSource({"60,PT5M,PT5S", "60,PT30M,PT30S", "1,PT2S,PT2S", "0.5,PT5M,PT10M", "100000,PT1H,PT5S"})
    void an_exercise_divides_the_time_to_answer_but_leaves_people_five_seconds(double speed, Duration policy, Duration there) {
        assertThat(new WorldTime.Tempo(true, speed, false).scale(policy, Duration.ofSeconds(5))).isEqualTo(there);
    }
}
