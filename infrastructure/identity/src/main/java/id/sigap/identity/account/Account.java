package id.sigap.identity.account;

import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One person's way in.
 *
 * @param username in lower case; the key, because only look-ups by key are quick on every store
 * @param personId the volunteer's id in the registry, the {@code sub} of every token
 * @param roles    ADMIN, DUTY_OFFICER, COORDINATOR, TKSK, COMPANION, WAREHOUSE, VOLUNTEER, VIEWER
 * @param regions  Kemendagri codes, each covering everything below it
 * @param password encoded, with the encoder's name in front
 */
@Document("accounts")
public record Account(@Id String username, String personId, String name, List<String> roles, List<String> regions,
        String password, boolean disabled) {

    @Override
    public String toString() {
        return "Account[" + personId + "]";
    }
}
