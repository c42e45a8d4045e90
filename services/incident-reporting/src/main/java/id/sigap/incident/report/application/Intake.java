package id.sigap.incident.report.application;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.Severity;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.report.model.Flag;
import id.sigap.incident.report.model.PlaceCandidate;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.report.model.Understood;
import id.sigap.incident.understanding.application.Lapor;
import id.sigap.incident.understanding.application.Reader;

/** Makes a report of what somebody sent: what is unusable is flagged, never refused. */
public final class Intake {

    /** A phone's clock may be a little ahead without being wrong. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** The field app keeps a report for 72 hours without network; older than a week is a clock that was never set. */
    private static final Duration BEHIND = Duration.ofDays(7);

    /** What the desk enters for a caller may have happened long before: a village cut off for weeks is heard of late. */
    private static final Duration BEHIND_AT_THE_DESK = Duration.ofDays(30);

    private final Reader reader;
    private final Locator locator;

    public Intake(Reader reader, Locator locator) {
        this.reader = reader;
        this.locator = locator;
    }

    /**
     * @param now time of receipt
     * @param speed of the world: in an exercise a clock is wrong by that much less
     */
    public Report.Step receive(ReportIncident command, Instant now, double speed) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(command.known());
        Duration behind = command.said().onBehalf() == null ? BEHIND : BEHIND_AT_THE_DESK;
        Instant observedAt = observedAt(command.observedAt(), now, behind, speed, flags);
        return Report.receive(command.said(), understood(command, flags), observedAt, now);
    }

    /** Whether it says nothing that any of our words knows: talk between other messages. */
    public boolean isSmallTalk(String text) {
        Reader.Reading read = reader.read(Lapor.of(text).words());
        return read.noReport() || read.hazard() == null && read.trail() == null && read.social() == null && !reader.concerns(read) && read.counts().statesNothing();
    }

    private Understood understood(ReportIncident command, Set<Flag> flags) {
        Said said = command.said();
        String words = Lapor.of(said.text()).words();
        Reader.Reading meaning = command.origin().exercise() ? reader.readInExercise(words) : reader.read(words);
        SocialKind social = command.social() != null ? command.social() : command.hazard() == null ? meaning.social() : null;
        Hazard hazard = social == null ? hazard(command.hazard(), meaning.hazard(), flags) : null;
        Locator.Whereabouts where = locator.locate(command.region(), meaning.place(), words, said.position(), said.accuracyM(),
                command.origin().senderRegions());
        if (where.pickUnknown()) {
            flags.add(Flag.UNKNOWN_PLACE);
        } else if (!where.isKnown()) {
            flags.add(where.candidates().isEmpty() ? Flag.NO_PLACE : Flag.AMBIGUOUS_PLACE);
        }
        if (said.accuracyM() != null && said.accuracyM() > Locator.EXACT_ENOUGH_M) {
            flags.add(Flag.LOW_ACCURACY);
        }
        // whoever picks what it is from a list is no passer-by who felt something
        if (meaning.noReport() && command.hazard() == null && command.social() == null) {
            flags.add(Flag.NOT_A_REPORT);
        }
        Counts counts = command.counts().orElse(meaning.counts());
        Point point = where.elsewhere() || said.position() == null ? null : said.position().coarse();
        List<PlaceCandidate> candidates = where.candidates().stream()
                .map(c -> new PlaceCandidate(c.region(), c.path(), c.score(), c.why())).toList();
        if (social != null) {
            return new Understood(null, null, where.region(), point, null, Counts.NONE, meaning.needs(), Severity.RENDAH, flags, null, candidates,
                    social);
        }
        return new Understood(hazard, hazard == meaning.hazard() ? meaning.kind() : null, where.region(), point, meaning.facet(), counts,
                meaning.needs(), reader.severity(meaning, hazard, counts), flags,
                // a word that was chosen but means nothing is for a person to read, not to guess from
                command.hazard() == null ? meaning.trail() : null, candidates, null);
    }

    private static @Nullable Hazard hazard(@Nullable String chosen, @Nullable Hazard read, Set<Flag> flags) {
        if (chosen == null || chosen.isBlank()) {
            if (read == null) {
                flags.add(Flag.UNKNOWN_HAZARD);
            }
            return read;
        }
        Hazard known = Hazard.of(chosen.strip().toLowerCase(java.util.Locale.ROOT)).orElse(null);
        if (known == null) {
            flags.add(Flag.UNKNOWN_HAZARD);
        }
        return known == null ? read : known;
    }

    private static Instant observedAt(@Nullable String told, Instant now, Duration behind, double speed, Set<Flag> flags) {
        if (told == null || told.isBlank()) {
            return now;
        }
        Instant time;
        try {
            time = OffsetDateTime.parse(told.strip()).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            flags.add(Flag.BAD_TIME);
            return now;
        }
        if (time.isAfter(now.plus(scaled(AHEAD, speed)))) {
            flags.add(Flag.FUTURE_TIME);
            return now;
        }
        if (time.isBefore(now.minus(scaled(behind, speed)))) {
            flags.add(Flag.BAD_TIME);
            return now;
        }
        return time.isAfter(now) ? now : time;
    }

    private static Duration scaled(Duration duration, double speed) {
        return Duration.ofMillis((long) (duration.toMillis() / speed));
    }
}
