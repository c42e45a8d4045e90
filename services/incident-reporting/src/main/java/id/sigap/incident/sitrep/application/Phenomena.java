package id.sigap.incident.sitrep.application;

import java.time.Instant;
import java.util.List;

import id.sigap.incident.sitrep.model.Phenomenon;
import id.sigap.kit.World;

/** Who knows of natural phenomena; the hazard feeds. Without one a report says "belum terdata", not "nihil". */
public interface Phenomena {

    /** One sentence each; an empty list means that there was none. */
    List<String> between(World world, Phenomenon kind, String region, Instant from, Instant to, Instant knownAt);
}
