package id.sigap.incident;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.Statement;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.report.model.Report;
import id.sigap.kit.document.Documents;

/** Indexes for what is looked up other than by id. The embedded store ignores them, MongoDB needs them. */
@Component
class Indexes {

    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final Documents<Report> reports;
    private final Documents<Incident> incidents;
    private final Documents<Assessment> assessments;
    private final Documents<Statement> statements;
    private final Documents<Choice> choices;
    private final Documents<KnownHazard> hazards;

    Indexes(Documents<Report> reports, Documents<Incident> incidents, Documents<Assessment> assessments, Documents<Statement> statements,
            Documents<Choice> choices, Documents<KnownHazard> hazards) {
        this.reports = reports;
        this.incidents = incidents;
        this.assessments = assessments;
        this.statements = statements;
        this.choices = choices;
        this.hazards = hazards;
    }

    @EventListener(ApplicationReadyEvent.class)
    void declare() {
        try {
            reports.collection().createIndex(new Document("s.link.incidentId", 1));
            reports.collection().createIndex(new Document("s.said.code", 1));
            reports.collection().createIndex(new Document("world", 1).append("s.state", 1).append("_id", 1));
            incidents.collection().createIndex(new Document("world", 1).append("s.openedAt", 1));
            incidents.collection().createIndex(new Document("world", 1).append("s.eventId", 1));
            incidents.collection().createIndex(new Document("world", 1).append("s.verifiedAt", 1));
            assessments.collection().createIndex(new Document("world", 1).append("s.under.eventId", 1));
            assessments.collection().createIndex(new Document("s.incidentId", 1));
            statements.collection().createIndex(new Document("world", 1).append("s.eventId", 1));
            choices.collection().createIndex(new Document("world", 1).append("s.eventId", 1));
            hazards.collection().createIndex(new Document("world", 1).append("s.sequenceId", 1));
        } catch (RuntimeException e) {
            // a service starts with the store down; without them it is slower, not wrong
            LOG.warn("indexes are not declared yet: {}", e.toString());
        }
    }
}
