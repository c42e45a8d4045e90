package id.sigap.incident.report.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.report.model.Arrival;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.OnBehalf;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.incident.understanding.application.Lapor;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Pending;
import id.sigap.kit.document.Versioned;

/** Makes reports of messages the desk passes on from a chat. The ids follow from the messages, so a second time adds nothing. */
public final class ForwardedReports {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{6,24}");
    private static final int LONGEST_READ = 4_000;
    private static final int AT_ONCE = 500;

    private final Documents<Report> reports;
    private final Intake intake;
    private final Worlds worlds;
    private final Clock clock;

    public ForwardedReports(Documents<Report> reports, Intake intake, Worlds worlds, Clock clock) {
        this.reports = reports;
        this.intake = intake;
        this.worlds = worlds;
        this.clock = clock;
    }

    /** What would become of each, in their order. Nothing is written. */
    public List<Forwarded.Outlook> preview(World world, String by, List<Forwarded> messages) {
        worlds.requireOpen(world);
        return plan(world, by, messages).stream().map(Plan::outlook).toList();
    }

    /** Makes reports of all of these, whatever the preview thinks of them. */
    public List<Forwarded.Outlook> commit(World world, String by, List<Forwarded> messages) {
        worlds.requireOpen(world);
        List<Plan> plans = plan(world, by, messages);
        Map<String, Plan> fresh = new LinkedHashMap<>();
        plans.stream().filter(p -> p.there() == null).forEach(p -> fresh.putIfAbsent(p.reportId(), p));
        List<Pending<Report>> writes = fresh.values().stream()
                .map(p -> reports.prepare(null, p.reportId(), world, ReportFacts.change(p.alone()), Map.of())).toList();
        for (int from = 0; from < writes.size(); from += AT_ONCE) {
            // whatever was taken meanwhile is looked at below like everything that was there before
            reports.writeAll(writes.subList(from, Math.min(from + AT_ONCE, writes.size())));
        }
        plans.forEach(this::add);
        return plans.stream().map(Plan::outlook).toList();
    }

    /** Adds what is missing of the message and of what came beside it. */
    private void add(Plan plan) {
        Report alone = plan.alone().report();
        Versioned<Report> there = plan.there();
        if (there != null && alone.said().arrivals().stream().allMatch(a -> there.state().said().hasArrived(a.key()))) {
            return;
        }
        for (Arrival arrival : alone.said().arrivals()) {
            reports.change(plan.reportId(), v -> {
                boolean ofThisChat = v.state().said().onBehalf() == OnBehalf.CHAT;
                Report.Step step = v.state().arriveAgain(arrival, alone.said(), ofThisChat ? alone.understood() : null);
                return step == null ? null : ReportFacts.change(step);
            });
        }
    }

    private record Plan(String reportId, Report.Step alone, @Nullable Versioned<Report> there, boolean smallTalk) {

        Forwarded.Outlook outlook() {
            var u = alone.report().understood();
            Hazard hazard = u.hazard();
            boolean known = there != null && there.state().said().hasArrived(alone.report().said().arrivals().getFirst().key());
            return new Forwarded.Outlook(reportId, known, smallTalk, hazard == null ? null : hazard.code(), u.region(),
                    u.flags().stream().map(Enum::name).toList());
        }
    }

    private List<Plan> plan(World world, String by, List<Forwarded> messages) {
        Instant now = clock.instant();
        double speed = worlds.speed(world);
        List<String> ids = new ArrayList<>();
        messages.forEach(m -> {
            ids.add(m.id());
            coded(m).ifPresent(ids::add);
        });
        Map<String, Versioned<Report>> there = reports.findAll(ids);
        return messages.stream().map(m -> {
            String coded = coded(m).orElse(null);
            Report.Step alone = alone(m, coded == null ? m.id() : coded, by, now, speed);
            Versioned<Report> of = coded == null ? null : there.get(coded);
            if (coded == null || of != null && (!of.world().equals(world) || SameReport.contradicts(of.state(), alone.report()))) {
                return new Plan(m.id(), alone(m, m.id(), by, now, speed), there.get(m.id()), intake.isSmallTalk(m.text()));
            }
            return new Plan(coded, alone, of, false);
        }).toList();
    }

    /** The report whose code it bears: somebody passed an SMS of the field app on. */
    private static Optional<String> coded(Forwarded message) {
        String code = Lapor.of(message.text()).code();
        return code == null ? Optional.empty() : ShortCode.idOf(code);
    }

    private Report.Step alone(Forwarded m, String reportId, String by, Instant now, double speed) {
        boolean number = m.sender() != null && NUMBER.matcher(m.sender()).matches();
        String words = m.text().length() > LONGEST_READ ? m.text().substring(0, LONGEST_READ) : m.text();
        Said said = new Said(Channel.WHATSAPP, words, by, number ? null : m.sender(), number ? m.sender() : null, m.position(), null)
                .coded(ShortCode.of(reportId)).onBehalf(OnBehalf.CHAT).as(arrivals(m, now));
        return intake.receive(new ReportIncident(said, null, null, m.at().toString(), Counts.NONE), now, speed);
    }

    private static List<Arrival> arrivals(Forwarded m, Instant now) {
        List<Arrival> all = new ArrayList<>();
        all.add(new Arrival(m.id(), Channel.WHATSAPP, now, null, m.sender(), m.text(), null));
        m.beside().forEach(b -> all.add(new Arrival(b.key(), Channel.WHATSAPP, now, null, m.sender(), b.text(), b.position())));
        return all;
    }
}
