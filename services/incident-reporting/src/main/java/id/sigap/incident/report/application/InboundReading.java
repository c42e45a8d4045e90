package id.sigap.incident.report.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.inbound.application.InboundMessage;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.report.model.Arrival;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.Flag;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.incident.report.model.Understood;
import id.sigap.incident.understanding.application.Lapor;
import id.sigap.kit.World;
import id.sigap.kit.event.Poison;

/** Reads a message from outside as the report it would be. */
@Component
class InboundReading {

    /** What understanding reads of a message; the arrival keeps all of it. */
    private static final int LONGEST_READ = 4_000;

    private final Intake intake;
    private final EarlierPlaces earlier;
    private final Worlds worlds;

    InboundReading(Intake intake, EarlierPlaces earlier, Worlds worlds) {
        this.intake = intake;
        this.earlier = earlier;
        this.worlds = worlds;
    }

    /** The report it makes by itself. */
    Report.Step alone(World world, InboundMessage message, String reportId) {
        return intake.receive(command(message, reportId), message.receivedAt(), worlds.speed(world));
    }

    /** The same where it is the first of its report: without a place it has the one that was told before. */
    Report.Step first(World world, InboundMessage message, String reportId, Supplier<Optional<Understood>> ofSender) {
        return earlier.receive(world, command(message, reportId), message.receivedAt(), worlds.speed(world), ofSender);
    }

    private ReportIncident command(InboundMessage message, String reportId) {
        Said said = said(message).coded(ShortCode.of(reportId)).as(List.of(arrival(message)));
        return command(said, message.at().toString(), said.code());
    }

    /** What is understood of words and location together; null where a person chose more than the words say. */
    @Nullable Understood together(World world, Report known, InboundMessage message) {
        if (!known.said().isFromOutside()) {
            return null;
        }
        Said said = said(message);
        String text = known.said().text().isBlank() ? said.text() : known.said().text();
        Point position = known.said().position() == null ? said.position() : known.said().position();
        Said whole = new Said(known.said().channel(), text, Said.NOBODY, null, null, position, null);
        return intake.receive(command(whole, known.observedAt().toString(), known.said().code()), known.receivedAt(), worlds.speed(world))
                .report().understood();
    }

    Arrival arrival(InboundMessage message) {
        InboundMessage.Position sent = message.position();
        return new Arrival(message.id(), channel(message), message.receivedAt(), message.id(), message.sender(), message.words(),
                sent == null ? null : new Point(sent.lat(), sent.lon()));
    }

    /** What the field app wrote into the SMS was chosen from lists; the same words by hand are read like any other. */
    private static ReportIncident command(Said said, String observedAt, @Nullable String codeOfReport) {
        Lapor lapor = Lapor.of(said.text());
        String code = lapor.code();
        boolean byApp = code != null && ShortCode.isValid(code);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (code != null && !byApp) {
            flags.add(Flag.WRONG_CODE);
        } else if (code != null && !code.equals(codeOfReport)) {
            flags.add(Flag.FOREIGN_CODE);
        }
        return new ReportIncident(said, byApp ? chosen(lapor.hazard()) : null, byApp ? lapor.place() : null, observedAt, Counts.NONE, flags);
    }

    private static @Nullable String chosen(@Nullable String hazard) {
        return hazard == null ? null : Hazard.of(hazard.toLowerCase(Locale.ROOT).replace(' ', '_')).map(Hazard::code).orElse(null);
    }

    private static Said said(InboundMessage message) {
        String words = message.words();
        InboundMessage.Position sent = message.position();
        Point position = sent == null ? Lapor.of(words).point() : new Point(sent.lat(), sent.lon());
        return new Said(channel(message), words.length() > LONGEST_READ ? words.substring(0, LONGEST_READ) : words, Said.NOBODY, null,
                message.sender(), position, null);
    }

    private static Channel channel(InboundMessage message) {
        return Arrays.stream(Channel.values()).filter(c -> c.name().equals(message.channel())).findFirst()
                .orElseThrow(() -> new Poison("its channel is not known here"));
    }
}
