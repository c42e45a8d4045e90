package id.sigap.simulator.http;

import org.jspecify.annotations.Nullable;

/** Somebody who uses the system with their own token. A refused token is renewed once. */
public final class Person {

    private interface Call {
        Answer with(String token) throws InterruptedException;
    }

    private final String username;
    private final Edge edge;
    private final Tokens tokens;

    public Person(String username, Edge edge, Tokens tokens) {
        this.username = username;
        this.edge = edge;
        this.tokens = tokens;
    }

    public String username() {
        return username;
    }

    public Answer get(String path) throws InterruptedException {
        return signedIn(token -> edge.get(token, path));
    }

    public Answer post(String path, Object body, @Nullable String idempotencyKey) throws InterruptedException {
        return signedIn(token -> edge.post(token, path, body, idempotencyKey));
    }

    private Answer signedIn(Call call) throws InterruptedException {
        try {
            var answer = call.with(tokens.of(username));
            if (answer.status() != 401) {
                return answer;
            }
            tokens.forget(username);
            return call.with(tokens.of(username));
        } catch (SignInFailed e) {
            var trouble = username + " cannot sign in: " + e.getMessage();
            return e.isRefused() ? Answer.notSignedIn(trouble) : Answer.none(trouble);
        }
    }
}
