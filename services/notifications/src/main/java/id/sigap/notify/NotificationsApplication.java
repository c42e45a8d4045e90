package id.sigap.notify;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

import id.sigap.kit.deadline.Deadlines;
import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.hearing.Hearing;
import id.sigap.kit.hearing.Hearings;
import id.sigap.kit.peer.Peers;
import id.sigap.kit.service.SigapProperties;
import id.sigap.kit.service.SigapService;
import id.sigap.kit.trace.Traces;
import id.sigap.notify.alert.application.AnswerCodes;
import id.sigap.notify.alert.application.Pager;
import id.sigap.notify.alert.application.Recipients;
import id.sigap.notify.alert.messaging.WhenEventSuspectedThenAsk;
import id.sigap.notify.alert.messaging.WhenIncidentHeardThenRingIfUrgent;
import id.sigap.notify.alert.messaging.WhenMissionHeardThenRingForHelp;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.answer.application.Answerer;
import id.sigap.notify.answer.application.Endings;
import id.sigap.notify.answer.messaging.WhenIncidentEndsThenTellReporters;
import id.sigap.notify.answer.messaging.WhenReportHeardThenAnswer;
import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.answer.model.Fate;
import id.sigap.notify.exercise.messaging.WhenExerciseHeardThenKnowItsPace;
import id.sigap.notify.exercise.model.Exercise;
import id.sigap.notify.inbound.application.Inbox;
import id.sigap.notify.inbound.model.Message;
import id.sigap.notify.mail.application.Post;
import id.sigap.notify.mail.contact.AddressBook;
import id.sigap.notify.mail.contact.ContactApi;
import id.sigap.notify.mail.smtp.MailProperties;
import id.sigap.notify.mail.smtp.WorldGate;
import id.sigap.notify.people.application.Chain;
import id.sigap.notify.people.messaging.WhenPersonHeardThenKeepOffices;
import id.sigap.notify.people.model.Holder;
import id.sigap.notify.place.PlaceNames;

/**
 * Notifications: hears incidents, missions and people, tells of alerts on {@code sigap.alerts}, and rings; takes in what people write by
 * SMS, WhatsApp and Telegram, tells of it on {@code sigap.inbound}, and answers them.
 */
@SigapService
public class NotificationsApplication {

    public static void main(String[] args) {
        SpringApplication app = new SpringApplication(NotificationsApplication.class);
        app.setDefaultProperties(Map.of("spring.config.name", "notifications"));
        app.run(args);
    }

    @Bean
    Documents<Alert> alerts(DocumentStore store) {
        return store.of("alerts", Alert.class, "sigap.alerts");
    }

    /** Holders and exercises tell nothing; the topic is only named because every document has one. */
    @Bean
    Documents<Holder> holders(DocumentStore store) {
        return store.of("holders", Holder.class, "sigap.alerts");
    }

    @Bean
    Documents<Exercise> exercises(DocumentStore store) {
        return store.of("exercises", Exercise.class, "sigap.alerts");
    }

    @Bean
    Documents<Message> messages(DocumentStore store) {
        return store.of("inbound", Message.class, "sigap.inbound");
    }

    /** Conversations and fates tell nothing. */
    @Bean
    Documents<Conversation> conversations(DocumentStore store) {
        return store.of("conversations", Conversation.class, "sigap.inbound");
    }

    @Bean
    Documents<Fate> fates(DocumentStore store) {
        return store.of("fates", Fate.class, "sigap.inbound");
    }

    @Bean
    Hearing hearingPeople(Hearings hearings, WhenPersonHeardThenKeepOffices offices, WhenExerciseHeardThenKnowItsPace exercises) {
        return hearings.of("notifications.people", List.of(offices, exercises));
    }

    @Bean
    Hearing hearingAlerts(Hearings hearings, WhenIncidentHeardThenRingIfUrgent incidents, WhenMissionHeardThenRingForHelp missions,
            WhenEventSuspectedThenAsk events) {
        return hearings.of("notifications.alerts", List.of(incidents, missions, events));
    }

    @Bean
    Hearing hearingAnswers(Hearings hearings, WhenReportHeardThenAnswer reports, WhenIncidentEndsThenTellReporters incidents) {
        return hearings.of("notifications.answers", List.of(reports, incidents));
    }

    @Bean
    AnswerCodes answerCodes(Documents<Alert> alerts, SigapProperties kit, Clock clock) {
        return new AnswerCodes(alerts, kit.clientSecret(), clock);
    }

    @Bean
    Recipients recipients(Chain chain) {
        return chain::of;
    }

    @Bean
    AddressBook addressBook(Peers peers, NotificationsProperties properties, Clock clock) {
        return new AddressBook(peers.client(ContactApi.class, "volunteer-registry", properties.urls().registry(), "contacts.read"), clock);
    }

    @Bean
    Post post(WorldGate gate, AddressBook addresses, PlaceNames places, MailProperties mail, NotificationsProperties properties) {
        return new Post(gate::serverFor, addresses::of, places, mail.from(), properties.edgeUrl());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Deadlines<Alert> alertDeadlines(Documents<Alert> alerts, Pager pager, Clock clock, Traces traces) {
        return new Deadlines<>(alerts, Alert::dueAt, pager::look, clock, traces);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Deadlines<Message> messageDeadlines(Documents<Message> messages, Inbox inbox, Clock clock, Traces traces) {
        return new Deadlines<>(messages, Message::dueAt, inbox::look, clock, traces);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Deadlines<Conversation> answerDeadlines(Documents<Conversation> conversations, Answerer answerer, Clock clock, Traces traces) {
        return new Deadlines<>(conversations, Conversation::dueAt, answerer::look, clock, traces);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Deadlines<Fate> fateDeadlines(Documents<Fate> fates, Endings ends, Answerer answerer, Clock clock, Traces traces) {
        return new Deadlines<>(fates, Fate::dueAt, incident -> ends.look(incident, answerer::lookAtAllOf), clock, traces);
    }
}
