package id.sigap.notify.alert.application;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Who holds the offices of a chain. */
@FunctionalInterface
public interface Recipients {

    /**
     * @param offices names of offices, first one first
     * @param region where it is needed, null when not known
     * @return ids of people, first one first, each once; empty when nobody holds any of the offices
     */
    List<String> chain(List<String> offices, @Nullable String region, Instant at);
}
