package id.sigap.kit.sample;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.hearing.Hearing;
import id.sigap.kit.hearing.Hearings;
import id.sigap.kit.service.SigapService;
import id.sigap.kit.testing.SharedInfrastructure;

/** The smallest service there can be, to test what the kit promises. */
@SigapService
public class SampleService {

    /** A note that is poison, until somebody changes their mind. */
    static volatile String refused = "poison";

    @Bean
    Documents<Tally> tallies(DocumentStore store) {
        return store.of("tallies", Tally.class, "sigap.stock");
    }

    @Bean
    Hearing tallying(Hearings hearings, WhenNotedThenTally whenNoted) {
        return hearings.of("sample.tallying", List.of(whenNoted));
    }

    static ConfigurableApplicationContext start(String... more) {
        SharedInfrastructure shared = SharedInfrastructure.get();
        shared.createTopics("sigap.reports.sample.tallying.dlq");
        SpringApplication app = new SpringApplication(SampleService.class);
        String[] own = java.util.stream.Stream.concat(java.util.stream.Stream.of("--spring.config.name=sample"), java.util.Arrays.stream(more)).toArray(String[]::new);
        return app.run(shared.arguments(own));
    }
}
