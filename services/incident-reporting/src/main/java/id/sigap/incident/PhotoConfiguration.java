package id.sigap.incident;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.mongodb.client.MongoDatabase;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.photo.application.PhotoDesk;
import id.sigap.incident.photo.application.PhotoFiles;
import id.sigap.incident.photo.application.PhotoIntake;
import id.sigap.incident.report.application.ReportPhotos;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Reveal;
import id.sigap.kit.document.Documents;

/** Pictures of reports. */
@Configuration(proxyBeanMethods = false)
class PhotoConfiguration {

    @Bean
    ReportPhotos reportPhotos(Documents<Report> reports, Documents<Reveal> reveals, Worlds worlds, Clock clock) {
        return new ReportPhotos(reports, reveals, worlds, clock);
    }

    @Bean
    PhotoFiles photoFiles(MongoDatabase database) {
        return new PhotoFiles(database);
    }

    @Bean
    PhotoIntake photoIntake(ReportPhotos reports, PhotoFiles files, Clock clock) {
        return new PhotoIntake(reports, files, clock);
    }

    @Bean
    PhotoDesk photoDesk(ReportPhotos reports, PhotoFiles files) {
        return new PhotoDesk(reports, files);
    }
}
