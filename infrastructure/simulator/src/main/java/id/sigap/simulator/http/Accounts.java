package id.sigap.simulator.http;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo sign-ins as the issuer wrote them at its first start: {@code {"accounts":[{username, password, personId}]}}.
 */
public final class Accounts {

    /** One sign-in. The password is never printed. */
    public record Account(String username, String password, String personId) {
        @Override
        public String toString() {
            return username;
        }
    }

    private final Map<String, Account> byUsername = new HashMap<>();
    private final Map<String, Account> byPerson = new HashMap<>();

    public static Accounts read(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("no accounts file at " + file + "; the issuer writes it at its first start");
        }
        return new Accounts(JsonMapper.shared().readTree(file.toFile()).path("accounts"));
    }

    private Accounts(JsonNode list) {
        for (var each : list) {
            var account = new Account(
                    each.path("username").asString(""),
                    each.path("password").asString(""),
                    each.path("personId").asString(""));
            byUsername.put(account.username(), account);
            byPerson.put(account.personId(), account);
        }
    }

    public @Nullable Account named(String username) {
        return byUsername.get(username);
    }

    public @Nullable Account ofPerson(String personId) {
        return byPerson.get(personId);
    }

    public int size() {
        return byUsername.size();
    }
}
