package id.sigap.incident.report.application;

import java.time.Clock;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.linking.application.Linking;
import id.sigap.incident.report.model.Link;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Understood;
import id.sigap.kit.World;

/** Asks linking where a report belongs. */
@Component
public class Links {

    private final Linking linking;
    private final Clock clock;
    private final ToldNames names;

    public Links(Linking linking, ToldNames names, Clock clock) {
        this.linking = linking;
        this.names = names;
        this.clock = clock;
    }

    /** The report linked to its incident, or null when it belongs to none yet. Asking again is safe. */
    public Report.@Nullable Step link(World world, String id, Report report) {
        return linked(report, linking.decide(world, question(id, report)));
    }

    /** The same for a report that waits for its cause: it joins what is open and never opens anything. */
    public Report.@Nullable Step follow(World world, Report report) {
        return linked(report, linking.follow(world, question("", report)));
    }

    private Linking.Question question(String id, Report report) {
        Understood u = report.understood();
        return new Linking.Question(id, u.hazard(), u.facet(), u.trail(), Objects.requireNonNull(u.region()), u.point(), report.observedAt(), report.said().text(),
                names.of(report.said().text()));
    }

    private Report.@Nullable Step linked(Report report, Linking.@Nullable Decision d) {
        return d == null ? null : report.link(
                new Link(d.incidentId(), d.via(), d.opens(), d.rule(), d.distanceM(), d.minutesApart(), d.score(), clock.instant(), maybe(d.maybe())),
                d.hazard());
    }

    private static Link.@Nullable Maybe maybe(Linking.@Nullable Maybe m) {
        return m == null ? null : new Link.Maybe(m.incidentId(), m.rule(), m.score());
    }
}
