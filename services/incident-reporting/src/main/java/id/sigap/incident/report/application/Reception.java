package id.sigap.incident.report.application;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.report.model.Arrival;
import id.sigap.incident.report.model.Report;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;

/**
 * Takes a report in by HTTP: one insert. Only when its id is taken already is there more to do: it is a repeat, or the report came
 * before as an SMS, which is stored under the same id; then this is one more arrival of it.
 */
public final class Reception {

    private final Documents<Report> reports;
    private final EarlierPlaces earlier;
    private final Worlds worlds;
    private final Clock clock;

    public Reception(Documents<Report> reports, EarlierPlaces earlier, Worlds worlds, Clock clock) {
        this.reports = reports;
        this.earlier = earlier;
        this.worlds = worlds;
        this.clock = clock;
    }

    /** @param intention names what was asked for: the same again is a repeat, anything else under the same id is refused */
    public Versioned<Report> take(World world, String id, ReportIncident command, Object intention) {
        worlds.requireOpen(world);
        Report.Step received = earlier.receive(world, command, clock.instant(), worlds.speed(world), Optional::empty);
        String digest = IdempotencyKey.digest(intention);
        var inserted = reports.insert(id, world, ReportFacts.change(received), digest);
        Versioned<Report> there = inserted.document();
        if (inserted.created() || digest.equals(there.digest())) {
            return there;
        }
        if (there.digest() != null || !there.world().equals(world)) {
            throw taken();
        }
        return reports.change(id, v -> again(v.state(), received.report(), digest)).orElseThrow();
    }

    private static @Nullable Change<Report> again(Report known, Report now, String digest) {
        Arrival arrival = Arrival.sentIn(digest, now.said(), now.receivedAt());
        if (known.said().hasArrived(arrival.key())) {
            return null;
        }
        if (known.said().arrivals().stream().anyMatch(Arrival::isSentIn) || SameReport.contradicts(known, now)) {
            throw taken();
        }
        Report.Step step = known.arriveAgain(arrival, now.said(), now.understood());
        return step == null ? null : ReportFacts.change(step);
    }

    private static Problem taken() {
        return Problem.unprocessable("idempotency-key-reused", "Kunci ini sudah dipakai untuk isi yang lain. Gunakan kunci baru.");
    }
}
