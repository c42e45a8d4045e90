package id.sigap.embedded.storage;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the store file up to the end of the journal. */
final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private Recovery() {
    }

    /**
     * Replays the generation the file points to, and the one behind it when a checkpoint was cut short, then makes a
     * checkpoint of its own.
     *
     * @return the generation to go on with
     */
    static long replay(StoreFile file, JournalFile files) throws IOException {
        var generation = file.generation();
        if (files.newest() > generation + 1) {
            throw new IllegalStateException("the store file is older than its journal (generation %d, journal %d): restore both from one backup"
                    .formatted(generation, files.newest()));
        }
        var next = generation;
        var records = new int[1];
        while (next <= generation + 1 && files.replay(next, record -> {
            records[0]++;
            ChangeLog.apply(record, name -> StoreFile.openMap(file.store(), name));
        })) {
            next++;
        }
        if (next > generation) {
            log.info("{} changes taken from the journal", records[0]);
            file.generation(next);
            file.commit();
        }
        return next;
    }
}
