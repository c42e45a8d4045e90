package id.sigap.notify.link;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import id.sigap.notify.alert.application.AnswerCodes;
import id.sigap.notify.inbound.application.AlertAnswers;
import id.sigap.notify.inbound.model.Message;

/** A message that is nothing but the code of a waiting alert takes that alert: {@code OK H7K2MP}, or the code alone. */
@Component
class CodeAnswers implements AlertAnswers {

    private static final Pattern ANSWER = Pattern.compile("(?:(?:OK|OKE|YA|SIAP)\\b[\\s:,.]*)?([2-9A-HJKMNP-TV-Z]{6})[.!]?");
    private static final int LONGEST = 30;

    private final AnswerCodes codes;

    CodeAnswers(AnswerCodes codes) {
        this.codes = codes;
    }

    @Override
    public Optional<Message.Answered> meantBy(String text) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher answer = ANSWER.matcher(words.toUpperCase(Locale.ROOT));
        return answer.matches() ? codes.meaning(answer.group(1)).map(m -> new Message.Answered(m.alertId(), m.person())) : Optional.empty();
    }

    @Override
    public void give(Message.Answered answer) {
        codes.take(new AnswerCodes.Meant(answer.alertId(), answer.by()));
    }
}
