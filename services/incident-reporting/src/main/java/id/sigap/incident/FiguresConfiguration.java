package id.sigap.incident;

import java.io.IOException;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.sigap.incident.assessment.application.Narratives;
import id.sigap.incident.assessment.messaging.WhenIncidentGroupedThenFollow;
import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.figures.application.FigureBook;
import id.sigap.incident.figures.application.FigurePolicyFile;
import id.sigap.incident.figures.application.FigureSource;
import id.sigap.incident.figures.messaging.WhenPoskoCountedThenKeep;
import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.Disclosure;
import id.sigap.incident.figures.model.PoskoCounts;
import id.sigap.incident.figures.model.Statement;
import id.sigap.incident.incident.application.IncidentBook;
import id.sigap.incident.kejadian.application.KejadianBook;
import id.sigap.incident.place.application.GazetteerFile;
import id.sigap.incident.place.application.Regions;
import id.sigap.incident.sitrep.application.Composer;
import id.sigap.incident.sitrep.application.Phenomena;
import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.hearing.Hearing;
import id.sigap.kit.hearing.Hearings;

/** Kaji cepat, figures and situation reports. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    @Bean
    Documents<Assessment> assessments(DocumentStore store) {
        return store.of("assessments", Assessment.class, "sigap.figures");
    }

    @Bean
    Documents<Statement> statements(DocumentStore store) {
        return store.of("statements", Statement.class, "sigap.figures");
    }

    @Bean
    Documents<PoskoCounts> poskoCounts(DocumentStore store) {
        return store.of("posko-counts", PoskoCounts.class, "posko counts tell nothing");
    }

    @Bean
    Documents<Choice> choices(DocumentStore store) {
        return store.of("choices", Choice.class, "sigap.figures");
    }

    @Bean
    Documents<Disclosure> disclosures(DocumentStore store) {
        return store.of("disclosures", Disclosure.class, "disclosures tell nothing");
    }

    @Bean
    Regions regions(ReportingProperties files) throws IOException {
        return new Regions(GazetteerFile.read(files.places().getInputStream()));
    }

    @Bean
    FigureBook figureBook(List<FigureSource> sources, Documents<Choice> choices, ReportingProperties files, Regions regions, Worlds worlds)
            throws IOException {
        return new FigureBook(sources, choices, FigurePolicyFile.read(files.figures().getInputStream()), regions, worlds::speed);
    }

    @Bean
    Composer composer(KejadianBook kejadian, IncidentBook incidents, FigureBook figures, Narratives narratives, Regions regions,
            Phenomena phenomena, Worlds worlds) {
        return new Composer(kejadian, incidents, figures, narratives, regions, phenomena, worlds::speed);
    }

    @Bean
    Hearing followingIncidents(Hearings hearings, WhenIncidentGroupedThenFollow whenGrouped, WhenPoskoCountedThenKeep whenCounted) {
        return hearings.of("incident-reporting.figures", List.of(whenGrouped, whenCounted));
    }
}
