package id.sigap.incident.figures.application;

import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.mongodb.client.model.Filters;

import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.FigurePolicy;
import id.sigap.incident.figures.model.Ledger;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Subject;
import id.sigap.incident.place.application.Regions;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

/**
 * The figures of a kejadian or incident at any moment. Nothing is kept beside the documents they are reckoned from, so the same question
 * has the same answer next year.
 */
public final class FigureBook {

    private final List<FigureSource> sources;
    private final Documents<Choice> choices;
    private final FigurePolicy policy;
    private final Regions regions;
    private final ToDoubleFunction<World> speed;

    public FigureBook(List<FigureSource> sources, Documents<Choice> choices, FigurePolicy policy, Regions regions,
            ToDoubleFunction<World> speed) {
        this.sources = List.copyOf(sources);
        this.choices = choices;
        this.policy = policy;
        this.regions = regions;
        this.speed = speed;
    }

    /**
     * @param concerned regions the kejadian was declared for; a part outside them is not missed in a sum
     * @param asOf what was so then
     * @param knownAt as far as it was known then
     */
    public Ledger read(World world, Subject subject, List<String> concerned, Instant asOf, Instant knownAt) {
        Ledger ledger = new Ledger(region -> parts(region, concerned), policy, speed.applyAsDouble(world));
        sources.forEach(source -> source.each(world, subject, asOf, knownAt, ledger::add));
        if (subject.eventId() != null) {
            choices.forEach(Filters.and(Filters.eq("world", world.id()), Filters.eq("s.eventId", subject.eventId())), v -> {
                if (!v.state().at().isAfter(knownAt)) {
                    ledger.add(v.state());
                }
            });
        }
        return ledger;
    }

    /** The same for other features. */
    public FigureSheet sheet(World world, Subject subject, List<String> concerned, Instant asOf, Instant knownAt) {
        return new FigureSheet(read(world, subject, concerned, asOf, knownAt));
    }

    private List<String> parts(String region, List<String> concerned) {
        return regions.parts(region).stream().filter(part -> concerned.stream()
                .anyMatch(c -> RegionCode.covers(c, part) || RegionCode.covers(part, c))).toList();
    }
}
