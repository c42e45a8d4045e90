package id.sigap.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.simulator.http.Tokens;
import id.sigap.simulator.load.Load;
import id.sigap.simulator.load.LoadConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A load of reports, the sender's own ledger of what got a 2xx, and whether the dashboard keeps those promises. */
public final class AcceptedReports {

    static final int SENDERS = 8;

    private final URI edge;
    private final Path ledger;
    private final Tokens tokens;
    private @Nullable Thread load;

    /** @param tokens of the sender {@code piket1}, who should be signed in: one who cannot sign in sends nothing */
    public AcceptedReports(URI edge, Path ledger, Tokens tokens) {
        this.edge = edge;
        this.ledger = ledger;
        this.tokens = tokens;
    }

    /** Sends until {@link #stop}; returns as soon as {@code more} reports got a 2xx since now. */
    public void sendAtLeast(int more) {
        long before = lines().size();
        load = Thread.ofPlatform().name("load").start(() -> {
            try {
                Load.run(new LoadConfig(edge, SENDERS, Duration.ofMinutes(5), Duration.ZERO, ledger, "real", "piket1"), tokens);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await().atMost(Duration.ofMinutes(2)).until(() -> lines().size() >= before + more);
    }

    public void stop() throws InterruptedException {
        if (load != null) {
            load.interrupt();
            load.join();
        }
    }

    /** I1: waits until the dashboard shows every one of them, and each exactly once; returns how many there are. */
    public int eachShownOnce(Dashboard dashboard) {
        List<String> accepted = lines().stream().map(line -> line.split(" ")[1]).distinct().toList();
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
            List<String> shown = dashboard.reports();
            assertThat(shown).doesNotHaveDuplicates();
            assertThat(shown).containsAll(accepted);
        });
        return accepted.size();
    }

    private List<String> lines() {
        try {
            return Files.exists(ledger) ? Files.readAllLines(ledger).stream().filter(line -> line.contains(" ")).toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
