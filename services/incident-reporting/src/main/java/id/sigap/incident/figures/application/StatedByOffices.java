package id.sigap.incident.figures.application;

import java.time.Instant;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.figures.model.Statement;
import id.sigap.incident.model.Stated;
import id.sigap.incident.model.Subject;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

/** What offices stated about kejadian. */
@Component
final class StatedByOffices implements FigureSource {

    private final Documents<Statement> statements;

    StatedByOffices(Documents<Statement> statements) {
        this.statements = statements;
    }

    @Override
    public void each(World world, Subject subject, Instant asOf, Instant knownAt, Consumer<Stated> action) {
        if (subject.eventId() == null) {
            return;
        }
        statements.forEach(Filters.and(Filters.eq("world", world.id()), Filters.eq("s.eventId", subject.eventId())), v -> {
            Statement s = v.state();
            if (!s.asOf().isAfter(asOf) && !s.recordedAt().isAfter(knownAt)) {
                action.accept(s.stated(v.id()));
            }
        });
    }
}
