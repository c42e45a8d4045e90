package id.sigap.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.load.Load;
import id.sigap.simulator.load.LoadConfig;
import id.sigap.simulator.play.People;

/** Loads an installation with reports from the command line and keeps the ledger of what it promised. */
public final class LoadMain {

    private static final String USAGE = """
            usage: load --accounts <file> --ledger <file> [options]
              --edge <url>      the system, default http://localhost:8080
              --issuer <url>    where people sign in, default http://localhost:8090
              --accounts <file> demo sign-ins, written by the issuer at its first start
              --ledger <file>   one line "key id" per acknowledged report, synced
              --threads <n>     senders, default 8
              --seconds <n>     how long, default 30
              --world <id>      exercise id, default real
              --user <name>     who sends, default the duty officer""";

    private LoadMain() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            var given = new Arguments(
                    args,
                    Set.of(
                            "--edge", "--issuer", "--accounts", "--ledger", "--threads", "--seconds", "--world",
                            "--user"),
                    Set.of());
            var config = new LoadConfig(
                    URI.create(given.get("--edge", "http://localhost:8080")),
                    (int) given.number("--threads", 8),
                    Duration.ofSeconds((long) given.number("--seconds", 30)),
                    Duration.ofSeconds(60),
                    Path.of(given.required("--ledger")),
                    given.get("--world", "real"),
                    given.get("--user", People.Cast.usual().dutyOfficer()));
            var issuer = URI.create(given.get("--issuer", "http://localhost:8090"));
            var accounts = Accounts.read(Path.of(given.required("--accounts")));
            try (var http = Edge.client()) {
                var app = IssuerSignIn.App.field();
                var tokens = new IssuerSignIn(issuer, app, accounts, http, Clock.systemUTC());
                var result = Load.run(config, tokens);
                System.out.printf(
                        "accepted %d, refused %d, unclear %d, retries %d%n",
                        result.accepted(), result.refused(), result.unclear(), result.retries());
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
        }
    }
}
