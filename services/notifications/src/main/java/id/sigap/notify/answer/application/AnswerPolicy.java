package id.sigap.notify.answer.application;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import id.sigap.notify.answer.model.Patience;

/** How long answers to reporters wait; counted in real time, since exercises are never answered. See {@link Patience}. */
@ConfigurationProperties("sigap.answers")
public record AnswerPolicy(@DefaultValue("30m") Duration tooOld, @DefaultValue("60s") Duration claim, @DefaultValue("5s") Duration firstBackOff,
        @DefaultValue("5m") Duration longestBackOff) {

    public AnswerPolicy {
        if (!tooOld.isPositive() || !claim.isPositive() || !firstBackOff.isPositive() || longestBackOff.compareTo(firstBackOff) < 0) {
            throw new IllegalArgumentException("sigap.answers: the durations make no sense");
        }
    }

    Patience patience() {
        return new Patience(tooOld, claim, firstBackOff, longestBackOff);
    }
}
