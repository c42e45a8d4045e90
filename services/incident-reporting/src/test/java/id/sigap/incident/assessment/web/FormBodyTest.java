package id.sigap.incident.assessment.web;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.assessment.model.Form;
import id.sigap.incident.model.Quantity;
import id.sigap.kit.web.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent as a form is a whole form or a refusal, never something half read. */
class FormBodyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHOLE = """
            {"region":"13.08.13.2001","jorong":"Contoh","lat":0.0,"lng":100.07,"observedAt":"2022-02-25T05:00:00Z",
             "reporter":{"name":"Uji Coba","memberNumber":"99001","phone":"+628000000123"},
             "sources":[{"kind":"TAGANA","office":"Tagana"},{"kind":"NAGARI","office":"Wali Nagari"}],
             "numbers":{"dead":{"is":"EXACT","n":0},"missing":{"is":"UNKNOWN"},"sick":{"is":"APPROXIMATE","n":30,"source":1}},
             "needs":[{"what":"tenda","amount":{"is":"EXACT","n":20}},{"what":"air"}],"efforts":"evakuasi"}""";

    @Test
    void a_whole_form_is_read_as_it_was_meant() {
        Form form = JSON.readValue(WHOLE, FormBody.class).form();
        assertThat(form.position().lat()).as("on the equator").isZero();
        assertThat(form.numbers()).extracting(n -> n.figure() + " " + n.value().text() + " " + n.source())
                .containsExactly("dead nihil 0", "missing belum terdata 0", "sick ±30 1");
        assertThat(form.needs()).extracting(Form.Need::amount).containsExactly(Quantity.exact(20), null);
    }

    @RepeatedTest(300)
    void a_damaged_form_is_refused_or_still_whole(RepetitionInfo n) {
        Random random = new Random(n.getCurrentRepetition());
        String damaged = damage(WHOLE, random);
        try {
            FormBody body = JSON.readValue(damaged, FormBody.class);
            assertThat(body.form().sources()).isNotEmpty();
        } catch (JacksonException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                assertThat(cause).as(damaged).isInstanceOfAny(Problem.class, JacksonException.class, java.time.DateTimeException.class,
                        IllegalArgumentException.class, ArithmeticException.class);
            }
        }
    }

    private static String damage(String json, Random random) {
        StringBuilder text = new StringBuilder(json);
        List<String> poison = List.of("null", "{}", "[]", "-1", "1e99", "\"\\u0000\"", "\"" + "x".repeat(5_000) + "\"", "\"$ne\"", "\uD800", "\"\"");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, (char) (32 + random.nextInt(95)));
                default -> {
                    int colon = text.indexOf(":", at);
                    int end = colon < 0 ? -1 : text.indexOf(",", colon);
                    if (end > 0) {
                        text.replace(colon + 1, end, poison.get(random.nextInt(poison.size())));
                    }
                }
            }
        }
        return text.toString();
    }
}
