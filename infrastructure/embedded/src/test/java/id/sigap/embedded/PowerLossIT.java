package id.sigap.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sigap.embedded.fault.PowerLossFileSystem;
import id.sigap.embedded.storage.Omitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Fault F21: unforced writes are dropped. Through the driver, as the services meet it. */
class PowerLossIT {

    private static final int ROUNDS = 12;

    @TempDir
    Path dir;

    private final Ledger ledger = new Ledger();

    @Test
    void every_acknowledged_write_is_there_after_the_power_was_lost_at_any_moment() {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(missingAfterPowerLoss(round, Omitted.NOTHING)).as("round %d", round).isEmpty();
        }
        assertThat(ledger.size()).isGreaterThan(ROUNDS * 20);
    }

    @Test
    void without_forcing_acknowledged_writes_are_lost() {
        var missing = 0;
        for (int round = 0; round < ROUNDS && missing == 0; round++) {
            missing = missingAfterPowerLoss(round, Omitted.JOURNAL_FORCE).size();
        }
        assertThat(missing).isPositive();
    }

    private List<String> missingAfterPowerLoss(int round, Omitted omitted) {
        var random = new Random(round);
        var config = EmbeddedStoreConfig.in(dir).withCheckpointMb(1).withFileSystem(PowerLossFileSystem.install());
        var stopped = new CountDownLatch(1);
        try (var store = new EmbeddedStore(config, stopped::countDown, omitted)) {
            store.start();
            try (var writers = new Writers(store.uri(), 4)) {
                await().until(() -> writers.acknowledged() > 5 + random.nextInt(150));
                PowerLossFileSystem.losePowerAt(1 + random.nextInt(40), random);
                await().atMost(Duration.ofSeconds(20)).until(() -> stopped.getCount() == 0);
                writers.join();
                ledger.add(writers);
            }
        }
        PowerLossFileSystem.restorePower();
        try (var store = new EmbeddedStore(config)) {
            store.start();
            return ledger.missingAt(store.uri());
        }
    }
}
