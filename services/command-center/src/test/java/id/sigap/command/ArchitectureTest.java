package id.sigap.command;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import id.sigap.command.fixture.broken.BrokenReadModel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The house rules that matter here: this service owns nothing, so it neither keeps aggregates nor knows other services' classes. */
class ArchitectureTest {

    static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.sigap.command");
    static final JavaClasses BROKEN = new ClassFileImporter().importClasses(BrokenReadModel.class);

    static final ArchRule BUILT_FROM_EVENTS_ONLY = noClasses().that().resideInAPackage("..situation..").or().resideInAPackage("..broken..")
            .should().dependOnClassesThat().resideInAnyPackage("id.sigap.kit.document..", "id.sigap.kit.peer..", "org.springframework.data..", "com.mongodb..")
            .because("the situation is thrown away and built again from the topics");
    static final ArchRule NO_NEIGHBOUR = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("id.sigap.incident..", "id.sigap.dispatch..", "id.sigap.notify..", "id.sigap.registry..", "id.sigap.identity..")
            .because("services share JSON, not classes");

    @Test
    void the_situation_is_built_from_events_only() {
        BUILT_FROM_EVENTS_ONLY.check(OURS);
        assertThatThrownBy(() -> BUILT_FROM_EVENTS_ONLY.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void no_class_of_another_service_is_known() {
        NO_NEIGHBOUR.check(OURS);
        assertThatThrownBy(() -> NO_NEIGHBOUR.check(BROKEN)).isInstanceOf(AssertionError.class);
    }
}
