package id.sigap.incident.figures.application;

import java.time.Instant;
import java.util.function.Consumer;

import id.sigap.incident.model.Stated;
import id.sigap.incident.model.Subject;
import id.sigap.kit.World;

/**
 * Something figures come from: what offices state, released kaji cepat. A new kind of source (headcounts of posko) is one more bean of
 * this type that reads its own documents; nothing else needs to know it.
 */
public interface FigureSource {

    /**
     * Hands over what was stated about a kejadian or incident.
     *
     * @param asOf nothing that was so only later
     * @param knownAt nothing this service came to know only later
     */
    void each(World world, Subject subject, Instant asOf, Instant knownAt, Consumer<Stated> action);
}
