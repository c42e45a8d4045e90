package id.sigap.registry;

import java.util.List;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The house rules, each also held against a class that breaks it. */
class ArchitectureTest {

    static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.sigap.registry");
    static final JavaClasses BROKEN = new ClassFileImporter().importPackages("id.sigap.registry.fixture.broken");

    static final ArchRule MODEL_IS_PLAIN_JAVA = classes().that().resideInAPackage("..model..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "id.sigap.registry.member.model..");

    static final ArchRule MESSAGING_STAYS_IN_ITS_PLACE = noClasses().that().resideOutsideOfPackage("..messaging..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.cloud..", "org.springframework.messaging..", "org.springframework.kafka..");

    static final ArchRule FEATURES_MEET_THROUGH_IDS = noClasses().that().resideOutsideOfPackage("id.sigap.registry.member..")
            .and(DescribedPredicate.not(applicationClass()))
            .should().dependOnClassesThat().resideInAPackage("id.sigap.registry.member.model..");

    static final ArchRule NO_NEIGHBOUR = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("id.sigap.incident..", "id.sigap.dispatch..", "id.sigap.notify..", "id.sigap.command..", "id.sigap.identity..");

    static final ArchRule ONLY_THE_VAULT_ENCRYPTS = noClasses().that().resideOutsideOfPackage("id.sigap.registry.member.persistence..")
            .should().dependOnClassesThat().resideInAPackage("javax.crypto..");

    static final ArchRule NULL_IS_SAID = classes().should(resideInANullMarkedPackage());

    static List<ArchRule> rules() {
        return List.of(MODEL_IS_PLAIN_JAVA, MESSAGING_STAYS_IN_ITS_PLACE, FEATURES_MEET_THROUGH_IDS, NO_NEIGHBOUR, ONLY_THE_VAULT_ENCRYPTS, NULL_IS_SAID);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_keeps(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_class_that_breaks_it_is_caught(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    private static DescribedPredicate<JavaClass> applicationClass() {
        return DescribedPredicate.describe("the application class", c -> c.getFullName().equals("id.sigap.registry.VolunteerRegistryApplication"));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class)).orElse(false);
                events.add(new SimpleConditionEvent(type, marked, type.getFullName() + " is in a package that does not say what may be null"));
            }
        };
    }
}
