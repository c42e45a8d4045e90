package id.sigap.bench.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.EdgeSession;
import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.http.SignInFailed;
import id.sigap.simulator.http.Tokens;

/** The person in whose name everything is sent and read. */
public final class DutyOfficer {

    private static final String NAME = "piket1";

    private final int port;
    private final Accounts accounts;
    private final Tokens tokens;

    /** @param data folder of the installation at that port, where its demo sign-ins are */
    public DutyOfficer(int port, Path data) {
        this.port = port;
        this.accounts = Accounts.read(data.resolve("demo-accounts.json"));
        this.tokens = new IssuerSignIn(URI.create("http://localhost:" + (port + 10)), IssuerSignIn.App.field(), accounts, Edge.client(), Clock.systemUTC());
    }

    /** A header line with a token, renewed before it ends. */
    public String authorization() {
        try {
            return "Authorization: Bearer " + tokens.of(NAME) + "\r\n";
        } catch (SignInFailed e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Signs in as a browser does; the value of the Cookie header. */
    public String cookie() throws IOException, InterruptedException {
        return EdgeSession.open(URI.create("http://localhost:" + port), Objects.requireNonNull(accounts.named(NAME)), Edge.client());
    }
}
