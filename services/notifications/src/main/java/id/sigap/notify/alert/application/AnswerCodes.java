package id.sigap.notify.alert.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.mongodb.client.model.Filters;

import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.notify.alert.model.Alert;

/**
 * A short code for each person told of an alert, to answer with from any telephone. It follows from alert, person and a secret of this
 * service, so nothing is stored, nobody can work out another one's, and it says who answered. It works while the alert can be taken.
 */
public final class AnswerCodes {

    /** None of these letters and digits is easily taken for another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private final Documents<Alert> alerts;
    private final SecretKeySpec key;
    private final Clock clock;

    public AnswerCodes(Documents<Alert> alerts, String secret, Clock clock) {
        this.alerts = alerts;
        this.key = new SecretKeySpec(("sigap alert answer " + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    /** The alert, and the person it was sent to. */
    public record Meant(String alertId, String person) {}

    public String of(String alertId, String person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] digest = mac.doFinal((alertId + "|" + person).getBytes(StandardCharsets.UTF_8));
            StringBuilder code = new StringBuilder(LENGTH);
            long bits = 0;
            for (int i = 0; i < 7; i++) {
                bits = bits << 8 | digest[i] & 0xff;
            }
            for (int i = 0; i < LENGTH; i++) {
                code.append(ALPHABET.charAt((int) (bits % ALPHABET.length())));
                bits /= ALPHABET.length();
            }
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whose code this is, among the alerts of the real world that still wait for somebody. */
    public Optional<Meant> meaning(String code) {
        Meant[] found = new Meant[1];
        alerts.forEach(Filters.and(Filters.eq("world", World.REAL.id()),
                Filters.in("s.state", List.of(Alert.State.OPEN.name(), Alert.State.EXHAUSTED.name()))), alert -> {
            if (alert.state().paging() != null) {
                alert.state().paging().told().stream().filter(person -> of(alert.id(), person).equals(code))
                        .forEach(person -> found[0] = new Meant(alert.id(), person));
            }
        });
        return Optional.ofNullable(found[0]);
    }

    /** Takes the alert for that person; does nothing when it is taken or over. */
    public void take(Meant meant) {
        Instant now = clock.instant();
        alerts.change(meant.alertId(), v -> {
            try {
                return AlertFacts.change(v.state(), v.state().acknowledge(meant.person()), now);
            } catch (Alert.NotToBeTaken e) {
                return null;
            }
        });
    }
}
