package id.sigap.incident.report.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import id.sigap.incident.linking.application.Linking;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.report.model.Flag;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Understood;
import id.sigap.kit.World;

/**
 * Gives a report that names no place the one that was told before: by others, of the landmark it names; else by its sender. The flag
 * says so at the desk. A place that is named, or one far away, is never replaced.
 */
public final class EarlierPlaces {

    private final Intake intake;
    private final Linking linking;
    private final Locator locator;
    private final ToldNames names;

    public EarlierPlaces(Intake intake, Linking linking, Locator locator, ToldNames names) {
        this.intake = intake;
        this.linking = linking;
        this.locator = locator;
        this.names = names;
    }

    /**
     * Receives a report as {@link Intake} does, with an earlier place where it has none.
     *
     * @param ofSender what its sender told last; a new hazard is a new situation, and elsewhere perhaps
     */
    public Report.Step receive(World world, ReportIncident command, Instant now, double speed, Supplier<Optional<Understood>> ofSender) {
        Report.Step step = intake.receive(command, now, speed);
        Understood said = step.report().understood();
        if (!lacksPlace(said) || locator.speaksOfElsewhere(command.said().text())) {
            return step;
        }
        Optional<String> place = linking.placeTold(world, locator.kabupaten(), names.perhaps(command.said().text()), step.report().observedAt())
                .or(() -> ofSender.get().filter(before -> goesOn(before, said)).map(Understood::region));
        return place.map(region -> intake.receive(at(region, command), now, speed)).orElse(step);
    }

    private static boolean lacksPlace(Understood u) {
        return u.flags().contains(Flag.NO_PLACE) && !u.flags().contains(Flag.NOT_A_REPORT) && u.social() == null
                && (u.hazard() != null || u.trail() != null);
    }

    private static boolean goesOn(Understood before, Understood now) {
        return before.region() != null && RegionCode.level(before.region()) >= 3 && before.social() == null
                && !before.flags().contains(Flag.NOT_A_REPORT) && (now.hazard() == null || now.hazard() == before.hazard());
    }

    private static ReportIncident at(String region, ReportIncident c) {
        Set<Flag> known = EnumSet.of(Flag.EARLIER_PLACE);
        known.addAll(c.known());
        return new ReportIncident(c.said(), c.hazard(), region, c.observedAt(), c.counts(), known, c.social(), c.origin());
    }
}
