package id.sigap.embedded.storage;

import java.util.Objects;

/**
 * @param dir             directory, may carry the scheme of an H2 file system in front
 * @param cacheMb         cache of pages in megabytes
 * @param checkpointBytes a checkpoint is due after so many bytes in the journal, or of changed pages in memory
 * @param forcing         false only in the test that shows what forcing is for
 */
public record DurableMapsConfig(String dir, int cacheMb, int checkpointBytes, boolean forcing) {

    public DurableMapsConfig {
        Objects.requireNonNull(dir, "dir");
    }
}
