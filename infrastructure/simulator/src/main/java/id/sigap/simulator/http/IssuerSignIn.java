package id.sigap.simulator.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Signs people in at the issuer the way the field app does, lazily, and keeps each one's token until shortly before it
 * ends. A new one is got with the refresh token if the issuer gave one, else by going through the authorization
 * endpoint again, where the issuer's own session still knows the person.
 */
public final class IssuerSignIn implements Tokens {

    private static final long SPARE_SECONDS = 20;

    /** How the field app is known to the issuer: a public client, so PKCE and no secret. */
    public record App(String clientId, URI redirectUri, String scope) {

        /** A loopback address nobody listens on: the code is read from the redirect. */
        public static App field() {
            return new App("sigap-field", URI.create("http://127.0.0.1/callback"), "openid");
        }
    }

    private record Held(String token, Instant goodUntil, @Nullable String refreshToken) {}

    /** One person at the issuer; locked while signing in, so that two threads do not sign in twice. */
    private static final class Desk {
        final SignInFlow flow;
        @Nullable Held held;

        Desk(SignInFlow flow) {
            this.flow = flow;
        }
    }

    private final URI issuer;
    private final App app;
    private final Accounts accounts;
    private final HttpClient http;
    private final Clock clock;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    public IssuerSignIn(URI issuer, App app, Accounts accounts, HttpClient http, Clock clock) {
        this.issuer = issuer;
        this.app = app;
        this.accounts = accounts;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String of(String username) throws SignInFailed, InterruptedException {
        var account = accounts.named(username);
        if (account == null) {
            throw SignInFailed.refused("not in the accounts file");
        }
        var desk = desks.computeIfAbsent(username, name -> new Desk(new SignInFlow(issuer, app, account, http)));
        synchronized (desk) {
            var held = desk.held;
            if (held == null || clock.instant().isAfter(held.goodUntil())) {
                held = renewed(desk.flow, held);
                desk.held = held;
            }
            return held.token();
        }
    }

    private Held renewed(SignInFlow flow, @Nullable Held old) throws SignInFailed, InterruptedException {
        try {
            var refresh = old == null ? null : old.refreshToken();
            var grant = refresh == null ? null : flow.refresh(refresh);
            return held(grant == null ? flow.signIn() : grant);
        } catch (IOException e) {
            throw SignInFailed.unavailable("no answer from the issuer: " + e);
        }
    }

    private Held held(SignInFlow.Grant grant) {
        long life = grant.lifeSeconds();
        long use = Math.max(life / 2, life - SPARE_SECONDS);
        return new Held(grant.accessToken(), clock.instant().plusSeconds(use), grant.refreshToken());
    }

    @Override
    public void forget(String username) {
        var desk = desks.get(username);
        if (desk != null) {
            synchronized (desk) {
                desk.held = null;
            }
        }
    }
}
