package id.sigap.embedded.storage;

import java.util.Objects;

/**
 * @param dir             directory, may carry the scheme of an H2 file system in front
 * @param cacheMb         cache of pages in megabytes
 * @param checkpointBytes a checkpoint is due after so many bytes in the journal, or of changed pages in memory
 * @param omitted         what is left out of what makes the maps durable; nothing, except in tests
 */
public record DurableMapsConfig(String dir, int cacheMb, int checkpointBytes, Omitted omitted) {

    public DurableMapsConfig {
        Objects.requireNonNull(dir, "dir");
        Objects.requireNonNull(omitted, "omitted");
    }
}
