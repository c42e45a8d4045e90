package id.sigap.standalone;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;

import id.sigap.command.CommandCenterApplication;
import id.sigap.dispatch.ResourceDispatchApplication;
import id.sigap.identity.IdentityApplication;
import id.sigap.incident.IncidentReportingApplication;
import id.sigap.notify.NotificationsApplication;
import id.sigap.registry.VolunteerRegistryApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** All services share one class path here; none may grow what belongs to a neighbour. The broker and the store are not there at all. */
class ForeignBeansTest {

    static ConfigurableApplicationContext registry;

    @BeforeAll
    static void start() {
        registry = new SpringApplication(VolunteerRegistryApplication.class).run("--spring.config.name=volunteer-registry", "--server.port=0",
                "--sigap.mongodb-uri=mongodb://localhost:1", "--sigap.kafka-bootstrap=localhost:1", "--sigap.issuer-uri=http://localhost:1");
    }

    @AfterAll
    static void stop() {
        registry.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailsender", "authorizationserver", "clientregistration", "registeredclient", "userdetailsservice", "org.h2.", "greenmail",
            "cloud.gateway", "datasource"})
    void a_service_has_no_bean_of_a_neighbour(String foreign) {
        assertThat(Arrays.stream(registry.getBeanDefinitionNames()).map(name -> name + " " + registry.getType(name)))
                .noneMatch(bean -> bean.toLowerCase().contains(foreign));
    }

    @Test
    void only_its_own_classes_and_the_kits_were_scanned() {
        List<String> neighbours = List.of("id.sigap.identity", "id.sigap.incident", "id.sigap.dispatch", "id.sigap.notify", "id.sigap.command");

        assertThat(Arrays.stream(registry.getBeanDefinitionNames()).map(registry::getType).filter(type -> type != null).map(Class::getName))
                .noneMatch(type -> neighbours.stream().anyMatch(n -> type.startsWith(n + ".")));
    }

    @ParameterizedTest
    @ValueSource(classes = {CommandCenterApplication.class, VolunteerRegistryApplication.class, IncidentReportingApplication.class,
            ResourceDispatchApplication.class, NotificationsApplication.class, IdentityApplication.class})
    void nobody_configures_whatever_happens_to_be_on_the_class_path(Class<?> application) {
        assertThat(AnnotatedElementUtils.hasAnnotation(application, EnableAutoConfiguration.class)).isFalse();
    }
}
