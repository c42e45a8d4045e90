package id.sigap.incident.figures.application;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.Statement;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;
import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;

/** What others hear of figures: counts and the kind of office, never a name. */
public final class FigureFacts {

    private FigureFacts() {}

    record Legs(String from, String to, int n) {}

    record StatedFact(Instant observedAt, String eventId, String region, String source, boolean verified, boolean incomplete,
            Map<String, Quantity> figures, @Nullable Legs moved, String by) {}

    record ChosenFact(Instant observedAt, String eventId, String region, String figure, @Nullable String source, String reason, String by) {}

    public static Change<Statement> stated(Statement s) {
        Legs legs = s.moved() == null ? null : new Legs(s.moved().from().code(), s.moved().to().code(), s.moved().n());
        return Change.of(s, Fact.of("id.sigap.figure.stated.v1", s.region(), new StatedFact(s.asOf(), s.eventId(), s.region(),
                s.source().kind().name(), s.verified(), s.incomplete(), s.figures(), legs, s.by())));
    }

    public static Change<Choice> chosen(Choice c) {
        String kind = c.source() == null ? null : c.source().substring(0, c.source().indexOf('|'));
        return Change.of(c, Fact.of("id.sigap.figure.chosen.v1", c.region(),
                new ChosenFact(c.at(), c.eventId(), c.region(), c.figure(), kind, c.reason(), c.by())));
    }

    /** Whether a key names a source the way {@link Source#key} writes it. */
    public static boolean isKey(String key) {
        int bar = key.indexOf('|');
        if (bar < 1) {
            return false;
        }
        for (Source.Kind kind : Source.Kind.values()) {
            if (kind.name().contentEquals(key.subSequence(0, bar))) {
                return true;
            }
        }
        return false;
    }
}
