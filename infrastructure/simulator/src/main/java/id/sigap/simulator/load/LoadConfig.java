package id.sigap.simulator.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A load of reports.
 *
 * @param threads senders, each with one report under way at a time
 * @param duration how long new reports are begun
 * @param grace how long after that a report without a clear answer is tried again with its key
 * @param ledger file the lines {@code key id} are appended to
 * @param world exercise id, or "real"
 * @param username whose token is used
 */
public record LoadConfig(
        URI edge, int threads, Duration duration, Duration grace, Path ledger, String world, String username) {

    public LoadConfig {
        if (threads < 1 || threads > 1000) {
            throw new IllegalArgumentException("threads is between 1 and 1000");
        }
    }
}
