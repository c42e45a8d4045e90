package id.sigap.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import id.sigap.contracts.Contracts;
import id.sigap.incident.assessment.AssessmentTest;
import id.sigap.incident.assessment.application.AssessmentFacts;
import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.exercise.application.ExerciseFacts;
import id.sigap.incident.exercise.model.Exercise;
import id.sigap.incident.figures.application.FigureFacts;
import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.Statement;
import id.sigap.incident.hazard.HazardSamples;
import id.sigap.incident.hazard.application.HazardFacts;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.Felt;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.hazard.model.Warning;
import id.sigap.incident.hazard.model.WarningMessage;
import id.sigap.incident.incident.application.IncidentFacts;
import id.sigap.incident.incident.model.Arrivals;
import id.sigap.incident.incident.model.Confidence;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.incident.model.SeverityPolicy;
import id.sigap.incident.kejadian.application.KejadianFacts;
import id.sigap.incident.kejadian.model.Decree;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.kejadian.model.Suspicion.Shock;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Severity;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;
import id.sigap.incident.report.application.ReportFacts;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.model.Arrival;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.Link;
import id.sigap.incident.report.model.OnBehalf;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Said;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Fact;

import static id.sigap.incident.Samples.NOON;
import static id.sigap.incident.Samples.said;
import static id.sigap.incident.hazard.HazardSamples.quake;
import static org.assertj.core.api.Assertions.assertThat;

/** Every event this service can tell keeps its published schema, and none carries what must stay here. */
class EmittedEventsContractTest {

    static final String A = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    static final String B = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";
    static final String PERSON = "017f0000-000a-7001-800a-000000000001";

    @Test
    void every_event_keeps_its_schema_and_every_type_of_ours_is_told() {
        Set<String> told = new TreeSet<>();
        for (Fact fact : everything()) {
            byte[] json = EventJson.create().mapper().writeValueAsBytes(fact.body());
            assertThat(Contracts.validate(fact.type(), json)).as(fact.type() + " " + new String(json)).isEmpty();
            told.add(fact.type());
        }
        Set<String> published = new TreeSet<>();
        List.of("sigap.reports", "sigap.incidents", "sigap.events", "sigap.figures", "sigap.exercises", "sigap.hazards").forEach(topic -> published.addAll(Contracts.typesOn(topic)));
        assertThat(told).isEqualTo(published);
    }

    @Test
    void words_sender_and_exact_point_never_leave() {
        for (Fact fact : everything()) {
            String json = EventJson.create().mapper().writeValueAsString(fact.body());
            assertThat(json).doesNotContain("rumah", "Uji Coba", "0800", "0.04679");
            // who entered a report for somebody else is on the record; who sent one in is not
            assertThat(json.contains("00000000-0000-4000-8000")).isEqualTo(json.contains("onBehalf"));
        }
    }

    private static List<Fact> everything() {
        List<Fact> all = new ArrayList<>();
        reports(all);
        incidents(all);
        figures(all);
        Kejadian quake = Kejadian.declare("Gempa uji", Hazard.GEMPA_BUMI, NOON, List.of("13.08", "13.12"), PERSON, NOON).kejadian();
        Decree decree = new Decree(A, Decree.Status.TANGGAP, "188.45/99/2022", "Bupati", NOON, NOON.plusSeconds(60), null, PERSON, NOON, null);
        Kejadian decreed = quake.decree(decree).kejadian();
        List.of(quake.decree(decree), decreed.revoke(A, PERSON, NOON), quake.command("Dandim", PERSON, NOON), quake.nameCause(B, PERSON, NOON),
                quake.nameCause(B, PERSON, NOON).kejadian().nameCause(null, PERSON, NOON)).forEach(step -> all.addAll(KejadianFacts.change(step).facts()));
        all.addAll(KejadianFacts.change(Kejadian.declare("Gempa uji", Hazard.GEMPA_BUMI, NOON, List.of("13.08", "13.12"), PERSON, NOON)).facts());
        all.addAll(KejadianFacts.change(quake.join(A, PERSON, NOON)).facts());
        all.addAll(KejadianFacts.change(quake.join(A, PERSON, NOON).kejadian().unjoin(PERSON, NOON)).facts());
        all.addAll(KejadianFacts.change(quake.split(A, "Gempa susulan", List.of(B), PERSON, NOON)).facts());
        suspicions(all);
        hazards(all);
        Exercise exercise = new Exercise("Latihan uji", Exercise.Kind.SIMULATED, 60, Instant.parse("2022-02-25T01:37:46Z"), NOON, PERSON, null);
        all.addAll(ExerciseFacts.started(exercise).facts());
        all.addAll(ExerciseFacts.ended(exercise.end(NOON)).facts());
        return all;
    }

    private static void figures(List<Fact> all) {
        for (String event : new String[] {A, null}) {
            Assessment.Step sent = Assessment.submit(A, 1, B, event, AssessmentTest.form(), PERSON, NOON);
            Assessment draft = sent.assessment();
            Assessment.Step checked = draft.check(A, NOON);
            List.of(sent, checked, draft.giveBack(A, NOON, "COUNT_AGAIN"), checked.assessment().release(A, NOON))
                    .forEach(step -> all.addAll(AssessmentFacts.change(step).facts()));
        }
        Source source = new Source(Source.Kind.SAR, "Rumah Uji Coba", null);
        Stated.Contact contact = new Stated.Contact("Uji Coba", "+62 800 0000 0001");
        Stated.Part part = new Stated.Part(Stated.Of.SITE, "rumah contoh", "13.06.11");
        Map<String, Quantity> every = new HashMap<>();
        for (Figure figure : Figure.values()) {
            every.put(figure.code(), Quantity.exact(figure.ordinal()));
        }
        all.addAll(FigureFacts.stated(new Statement(A, "13.08", part, NOON, NOON, source, contact, true, false, every, null, "rumah", PERSON)).facts());
        Stated.Moved moved = new Stated.Moved(Figure.MISSING, Figure.DEAD, 4);
        all.addAll(FigureFacts.stated(new Statement(A, "13", null, NOON, NOON, source, null, false, true,
                Map.of("missing", Quantity.NIL, "dead", Quantity.approximate(14), "sick", Quantity.UNKNOWN), moved, null, PERSON)).facts());
        all.addAll(FigureFacts.chosen(new Choice(A, "13.08", "dead", source.key(), "COUNTED_ON_SITE", "rumah", PERSON, NOON)).facts());
        all.addAll(FigureFacts.chosen(new Choice(A, "13.08", "dead", null, "COUNTED_ON_SITE", null, PERSON, NOON)).facts());
    }

    private static void suspicions(List<Fact> all) {
        Function<Shock, String> naming = shock -> "Gempa bumi uji";
        Shock shock = new Shock(A, 1, NOON, 6.2, 5, List.of("13.08", "13.12.03"), false);
        Kejadian.Step suspected = Kejadian.suspect(A, shock, naming, NOON);
        Kejadian k = suspected.kejadian();
        all.addAll(KejadianFacts.change(suspected).facts());
        all.addAll(KejadianFacts.change(Kejadian.suspect(A, new Shock(A, 1, NOON, null, null, List.of("13.08"), false), naming, NOON)).facts());
        all.addAll(KejadianFacts.change(k.hear(new Shock(A, 2, NOON, 6.1, 6, List.of("13.06"), true), true, naming, NOON)).facts());
        all.addAll(KejadianFacts.change(k.confirm(PERSON, NOON)).facts());
        all.addAll(KejadianFacts.change(k.drop(PERSON, "NO_DAMAGE", NOON)).facts());
    }

    private static void hazards(List<Fact> all) {
        HazardFacts facts = new HazardFacts(HazardSamples.areas(), HazardSamples.policy());
        KnownHazard.Step opened = KnownHazard.open(quake(Feed.BMKG_AUTOGEMPA, "a", NOON, 0.04679, 99.98765, 6.2, new Felt(5, "Pasaman", "13.08"),
                new Felt(3, "Bukittinggi", null)), NOON, A, NOON);
        all.addAll(facts.change(opened).facts());
        all.addAll(facts.change(KnownHazard.open(quake(Feed.USGS, "u", NOON, -0.00001, 139.98765, null), NOON, A, NOON)).facts());
        all.addAll(facts.change(opened.hazard().hear(quake(Feed.BMKG_AUTOGEMPA, "b", NOON, 0.0, 99.94, 6.149), NOON.plusSeconds(9), NOON)).facts());
        all.addAll(facts.change(opened.hazard().standAlone(B, PERSON, NOON)).facts());
        Warning warning = new Warning("s", "Uji Coba", "rumah", "rumah", null, null, "Immediate", "Severe", "Likely", null, NOON.plusSeconds(60),
                List.of(new Warning.Area("rumah", List.of("0.04679,100 0,100 0,101 0.04679,100"), List.of(), List.of("13.08.13", "13.08.04"))));
        WarningMessage message = new WarningMessage(Feed.DESK, WarningMessage.Kind.ALERT, "1", NOON, List.of(), Hazard.CUACA_EKSTREM, NOON, warning, PERSON);
        all.addAll(facts.change(KnownHazard.warn(message, NOON)).facts());
        WarningMessage cancel = new WarningMessage(Feed.DESK, WarningMessage.Kind.CANCEL, "2", NOON.plusSeconds(1), List.of("1"), Hazard.CUACA_EKSTREM, NOON,
                warning, PERSON);
        all.addAll(facts.change(KnownHazard.warn(message, NOON).hazard().warnAgain(cancel, NOON)).facts());
    }

    private static void reports(List<Fact> all) {
        Point exact = new Point(0.04679, 100.06408);
        Counts counts = new Counts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        ReportIncident whole = new ReportIncident(said("gempa, rumah roboh di Malampah, butuh tenda", exact, 12.0), null, "13.08.13.2001",
                "2026-11-25T11:30:00+07:00", counts);
        Report received = Samples.intake().receive(whole, NOON, 1).report();
        all.addAll(ReportFacts.change(Samples.intake().receive(whole, NOON, 1)).facts());
        all.addAll(ReportFacts.change(Samples.received("tolong, rumah kami")).facts());
        all.addAll(ReportFacts.change(Samples.received("rumah di Malampah -0.0003 roboh gempa")).facts());
        Said sms = said("LAPOR#banjir#rao#rumah terendam", exact, null).coded("22222223B")
                .as(List.of(new Arrival(B, Channel.SMS, NOON, B, "+62 800 0000 0001", "LAPOR#banjir#rao#rumah terendam", exact)));
        Report.Step bySms = Samples.intake().receive(new ReportIncident(sms, null, null, null, Counts.NONE), NOON, 1);
        all.addAll(ReportFacts.change(bySms).facts());
        Said caller = said("rumah di Malampah tertimbun", null, null).coded("22222223B").onBehalf(OnBehalf.CALL);
        all.addAll(ReportFacts.change(Samples.intake().receive(new ReportIncident(caller, null, null, null, Counts.NONE), NOON, 1)).facts());
        all.addAll(ReportFacts.change(bySms.report().arriveAgain(Arrival.sentIn("digest", received.said(), NOON), received.said(),
                received.understood())).facts());
        Link joins = new Link(A, A, false, "NEAR_POINT", 812.345, 12.3456, 0.87654, NOON, null);
        all.addAll(ReportFacts.change(received.link(joins, Hazard.GEMPA_BUMI)).facts());
        all.addAll(ReportFacts.change(received.link(new Link(A, A, true, "OPENS", null, null, 1, NOON, new Link.Maybe(B, "MAYBE_NEAR", 0.41234)), Hazard.GEMPA_BUMI)).facts());
        Report waiting = Samples.received("rumah kami").report();
        all.addAll(ReportFacts.change(Samples.received("kami di Malampah butuh tenda").report().queue()).facts());
        all.addAll(ReportFacts.change(waiting.place(PERSON, NOON, Hazard.BANJIR, "13.08", null)).facts());
        all.addAll(ReportFacts.change(waiting.social(PERSON, NOON, SocialKind.ODGJ, "13.08.13.2001")).facts());
        all.addAll(ReportFacts.change(Samples.received("ada nenek terlantar di Silayang, rumahnya bocor")).facts());
        all.addAll(ReportFacts.change(waiting.dismiss(PERSON, NOON, "NOT_A_REPORT")).facts());
        Photo photo = new Photo(A, "digest", "00000000-0000-4000-8000-000000000001", NOON, 1600, 1200, new Point(0.04679, 100.06408), NOON, null);
        Report.Step added = waiting.attach(photo);
        Report.Step hidden = added.report().hide(A, new Photo.Hidden(PERSON, NOON, "SHOWS_A_FACE"));
        List.of(added, received.link(joins, Hazard.GEMPA_BUMI).report().attach(photo), hidden, hidden.report().restore(A, PERSON, NOON))
                .forEach(step -> all.addAll(ReportFacts.change(step).facts()));
    }

    private static void incidents(List<Fact> all) {
        Incident.Step opened = Incident.open(B, Hazard.GEMPA_BUMI, "13.08.13.2001", new Point(0.0, 100.07), Severity.SEDANG, NOON,
                new Incident.Maybe(A, "MAYBE_NEAR", 0.41234));
        Incident open = opened.incident();
        Incident under = open.groupByRule(A, NOON, NOON).incident();
        List<Incident.Step> steps = List.of(opened, Incident.open(B, Hazard.LAINNYA, "13.08", null, Severity.RENDAH, NOON, null),
                open.hear(B, Severity.KRITIS, NOON), open.verify(PERSON, NOON, Severity.TINGGI), open.reject(PERSON, NOON, "NOT_FOUND"),
                open.verify(PERSON, NOON, null).incident().close(PERSON, NOON), open.groupByRule(A, NOON, NOON), open.group(A, PERSON, NOON),
                under.ungroup(PERSON, NOON), open.merge(A, PERSON, NOON), open.merge(A, PERSON, NOON).incident().unmerge(PERSON, NOON, Arrivals.RETURN),
                open.verify(PERSON, NOON, null).incident().handle(PERSON, NOON), open.verify(PERSON, NOON, null).incident().recover(PERSON, NOON),
                open.tellApart(PERSON, NOON), proposed(open), open.weigh(A, new SeverityPolicy.Judged(Severity.KRITIS, true), NOON),
                open.weigh(A, new SeverityPolicy.Judged(Severity.TINGGI, false), NOON));
        steps.forEach(step -> all.addAll(IncidentFacts.change(step).facts()));
    }

    private static Incident.Step proposed(Incident open) {
        Incident two = open.believe(new Confidence.Source("a", ""), NOON).incident().believe(new Confidence.Source("b", ""), NOON).incident();
        return two.believe(new Confidence.Source("c", ""), NOON);
    }
}
