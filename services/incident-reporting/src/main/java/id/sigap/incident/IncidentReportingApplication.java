package id.sigap.incident;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.exercise.model.Exercise;
import id.sigap.incident.inbound.application.ChatImport;
import id.sigap.incident.inbound.application.ChatPhotos;
import id.sigap.incident.inbound.application.Conversations;
import id.sigap.incident.inbound.application.InboundApi;
import id.sigap.incident.inbound.application.InboundMessages;
import id.sigap.incident.inbound.model.Conversation;
import id.sigap.incident.inbound.model.Part;
import id.sigap.incident.incident.application.SeverityPolicyFile;
import id.sigap.incident.incident.messaging.WhenAssessmentReleasedThenWeigh;
import id.sigap.incident.incident.messaging.WhenEventDeclaredThenGroup;
import id.sigap.incident.incident.messaging.WhenEventDroppedThenRelease;
import id.sigap.incident.incident.messaging.WhenEventSplitThenMove;
import id.sigap.incident.incident.messaging.WhenReportLinkedThenFollow;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.incident.model.SeverityPolicy;
import id.sigap.incident.kejadian.application.CausesFile;
import id.sigap.incident.kejadian.application.Grouping;
import id.sigap.incident.kejadian.messaging.WhenHazardLeavesThenRevise;
import id.sigap.incident.kejadian.messaging.WhenHazardToldThenSuspect;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.linking.application.BoardLinking;
import id.sigap.incident.linking.application.LinkPolicyFile;
import id.sigap.incident.linking.application.Linking;
import id.sigap.incident.linking.model.Board;
import id.sigap.incident.photo.application.PhotoIntake;
import id.sigap.incident.place.application.GazetteerFile;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.report.application.EarlierPlaces;
import id.sigap.incident.report.application.Evidence;
import id.sigap.incident.report.application.ForwardedReports;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.application.Reception;
import id.sigap.incident.report.application.ReportDesk;
import id.sigap.incident.report.application.ToldNames;
import id.sigap.incident.report.messaging.WhenInboundReceivedThenReport;
import id.sigap.incident.report.messaging.WhenIncidentOpensThenFollow;
import id.sigap.incident.report.messaging.WhenIncidentUnmergedThenReturn;
import id.sigap.incident.report.messaging.WhenReportCanBePlacedThenLink;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Reveal;
import id.sigap.incident.social.messaging.WhenReportIsSocialThenOpen;
import id.sigap.incident.social.messaging.WhenReportPlacedThenWithdraw;
import id.sigap.incident.social.model.SocialCase;
import id.sigap.incident.understanding.application.LexiconFile;
import id.sigap.incident.understanding.application.Reader;
import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.hearing.Hearing;
import id.sigap.kit.hearing.Hearings;
import id.sigap.kit.peer.Peers;
import id.sigap.kit.service.SigapService;

/** Incident reporting: reports in, one incident out, gathered under kejadian; and the exercises all of it can be tried in. */
@SigapService
public class IncidentReportingApplication {

    public static void main(String[] args) {
        SpringApplication app = new SpringApplication(IncidentReportingApplication.class);
        app.setDefaultProperties(Map.of("spring.config.name", "incident-reporting"));
        app.run(args);
    }

    @Bean
    Documents<Report> reports(DocumentStore store) {
        return store.of("reports", Report.class, "sigap.reports");
    }

    @Bean
    Documents<Incident> incidents(DocumentStore store) {
        return store.of("incidents", Incident.class, "sigap.incidents");
    }

    @Bean
    Documents<Kejadian> kejadian(DocumentStore store) {
        return store.of("events", Kejadian.class, "sigap.events");
    }

    @Bean
    Documents<SocialCase> socialCases(DocumentStore store) {
        return store.of("social-cases", SocialCase.class, "social cases tell nothing");
    }

    @Bean
    Documents<Reveal> reveals(DocumentStore store) {
        return store.of("reveals", Reveal.class, "reveals tell nothing");
    }

    @Bean
    Documents<Board> boards(DocumentStore store) {
        return store.of("boards", Board.class, "boards tell nothing");
    }

    @Bean
    Documents<Exercise> exercises(DocumentStore store) {
        return store.of("exercises", Exercise.class, "sigap.exercises");
    }

    @Bean
    Documents<Conversation> conversations(DocumentStore store) {
        return store.of("conversations", Conversation.class, "conversations tell nothing");
    }

    @Bean
    Documents<Part> parts(DocumentStore store) {
        return store.of("parts", Part.class, "parts tell nothing");
    }

    @Bean
    Conversations conversationsOfSenders(Documents<Conversation> conversations, Documents<Part> parts) {
        return new Conversations(conversations, parts);
    }

    @Bean
    InboundMessages inboundMessages(Peers peers, ReportingUrls urls) {
        return new InboundMessages(peers.client(InboundApi.class, "notifications", urls.notifications(), "inbound.read"));
    }

    @Bean
    ForwardedReports forwardedReports(Documents<Report> reports, Intake intake, Worlds worlds, Clock clock) {
        return new ForwardedReports(reports, intake, worlds, clock);
    }

    @Bean
    ChatImport chatImport(ForwardedReports reports, PhotoIntake photos, Clock clock, ChatProperties properties) {
        return new ChatImport(reports, new ChatPhotos(photos), clock, properties.zone());
    }

    @Bean
    Reception reception(Documents<Report> reports, EarlierPlaces earlier, Worlds worlds, Clock clock) {
        return new Reception(reports, earlier, worlds, clock);
    }

    @Bean
    Worlds worlds(Documents<Exercise> exercises) {
        return new Worlds(exercises);
    }

    @Bean
    Locator locator(ReportingProperties files) throws IOException {
        return new Locator(GazetteerFile.read(files.places().getInputStream()));
    }

    @Bean
    Reader reader(ReportingProperties files, Locator locator) throws IOException {
        return new Reader(LexiconFile.read(files.words().getInputStream()), locator.words());
    }

    @Bean
    Intake intake(Reader reader, Locator locator) {
        return new Intake(reader, locator);
    }

    @Bean
    ToldNames toldNames(Reader reader, Locator locator) {
        return new ToldNames(reader, locator);
    }

    @Bean
    EarlierPlaces earlierPlaces(Intake intake, Linking linking, Locator locator, ToldNames names) {
        return new EarlierPlaces(intake, linking, locator, names);
    }

    @Bean
    ReportDesk reportDesk(Documents<Report> reports, Documents<Reveal> reveals, Locator locator, Clock clock) {
        return new ReportDesk(reports, reveals, locator, clock);
    }

    @Bean
    Evidence evidence(Documents<Report> reports) {
        return new Evidence(reports);
    }

    @Bean
    Grouping grouping(Documents<Kejadian> kejadian, ReportingProperties files, Worlds worlds) throws IOException {
        return new Grouping(kejadian, CausesFile.read(files.grouping().getInputStream()), worlds::speed);
    }

    @Bean
    Linking linking(Documents<Board> boards, ReportingProperties files, Worlds worlds) throws IOException {
        return new BoardLinking(boards, LinkPolicyFile.read(files.linking().getInputStream()), worlds::speed);
    }

    @Bean
    SeverityPolicy severityPolicy(ReportingProperties files) throws IOException {
        return SeverityPolicyFile.read(files.severity().getInputStream());
    }

    @Bean
    Hearing hearingInbound(Hearings hearings, WhenInboundReceivedThenReport whenReceived) {
        return hearings.of("incident-reporting.inbound", List.of(whenReceived));
    }

    @Bean
    Hearing linkingReports(Hearings hearings, WhenReportCanBePlacedThenLink whenPlaced, WhenIncidentOpensThenFollow whenOpened,
            WhenIncidentUnmergedThenReturn whenUnmerged, WhenReportIsSocialThenOpen whenSocial, WhenReportPlacedThenWithdraw whenNotSocial) {
        return hearings.of("incident-reporting.linking", List.of(whenPlaced, whenOpened, whenUnmerged, whenSocial, whenNotSocial));
    }

    @Bean
    Hearing followingReports(Hearings hearings, WhenReportLinkedThenFollow whenLinked, WhenEventDeclaredThenGroup whenDeclared,
            WhenEventSplitThenMove whenSplit, WhenEventDroppedThenRelease whenDropped, WhenHazardToldThenSuspect whenHazard,
            WhenHazardLeavesThenRevise whenHazardLeaves, WhenAssessmentReleasedThenWeigh whenCounted) {
        return hearings.of("incident-reporting.incidents",
                List.of(whenLinked, whenDeclared, whenSplit, whenDropped, whenHazard, whenHazardLeaves, whenCounted));
    }
}
