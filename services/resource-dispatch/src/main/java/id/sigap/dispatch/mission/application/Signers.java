package id.sigap.dispatch.mission.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What missions need from whoever keeps the offices. */
public interface Signers {

    /** The office in which this person may sign missions there now. */
    Optional<String> officeOf(String personId, String region, Instant at);

    /** The offices whose present holders may. */
    List<String> offices(String region, Instant at);
}
