package id.sigap.incident.figures.application;

import java.time.Instant;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.figures.model.PoskoCounts;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;
import id.sigap.incident.model.Subject;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

/**
 * Headcounts of posko: one line of each home region, the sum of the latest count of every posko. What they do not say (who is in a tent
 * before the own house, who is with relatives) they leave open, so their sum is only ever a lower bound.
 */
@Component
final class CountedInPosko implements FigureSource {

    private static final Source POSKO = new Source(Source.Kind.POSKO, "Hitungan posko", null);

    private final Documents<PoskoCounts> posko;

    CountedInPosko(Documents<PoskoCounts> posko) {
        this.posko = posko;
    }

    @Override
    public void each(World world, Subject subject, Instant asOf, Instant knownAt, Consumer<Stated> action) {
        if (subject.eventId() == null) {
            return;
        }
        posko.forEach(Filters.and(Filters.eq("world", world.id()), Filters.eq("s.eventId", subject.eventId())), v -> v.state()
                .at(asOf, knownAt).forEach(count -> action.accept(new Stated(v.id(), count.home(),
                        new Stated.Part(Stated.Of.SITE, name(v.id()), v.state().region()), count.asOf(), count.recordedAt(), POSKO, null, true, false,
                        Figure.known(count.figures()), null))));
    }

    /** What it is called there stays with resource-dispatch; this names it well enough to ask for it. */
    private static String name(String id) {
        return "posko " + id.substring(id.length() - 8);
    }
}
