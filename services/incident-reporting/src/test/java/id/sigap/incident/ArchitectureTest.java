package id.sigap.incident;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import id.sigap.incident.fixture.report.model.BrokenReport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules of the house, each shown to fail on a fixture that breaks it. */
class ArchitectureTest {

    static final Pattern FEATURE = Pattern.compile(
            "id\\.sigap\\.incident\\.(?:fixture\\.)?(report|photo|inbound|incident|kejadian|linking|exercise|place|understanding|assessment|figures|sitrep|hazard|social)\\.(\\w+).*");
    static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.sigap.incident");
    static final JavaClasses BROKEN = new ClassFileImporter().importClasses(BrokenReport.class);

    enum Rule {
        /** The words of this service (hazard, severity, point) belong to every model of it. */
        MODEL_KNOWS_ONLY_ITSELF(classes().that().resideInAPackage("..model..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "..model..")),
        FEATURES_KNOW_ONLY_WHAT_OTHERS_OFFER(classes().should(new KnowsNoOtherFeaturesInside())),
        ONLY_MESSAGING_KNOWS_SPRING_MESSAGING(noClasses().that().resideOutsideOfPackage("..messaging..").should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework.cloud..", "org.springframework.kafka..", "org.springframework.messaging..",
                        "org.apache.kafka..")),
        NO_NEIGHBOUR_IS_KNOWN(noClasses().should().dependOnClassesThat().resideInAnyPackage("id.sigap.dispatch..", "id.sigap.registry..",
                "id.sigap.notify..", "id.sigap.command..", "id.sigap.identity..", "id.sigap.simulator..")),
        EVERY_PACKAGE_IS_NULL_MARKED(classes().should(new NullMarkedPackage()));

        final ArchRule rule;

        Rule(ArchRule rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void the_house_keeps_its_rules_and_the_rules_can_say_no(Rule rule) {
        rule.rule.check(OURS);
        assertThatThrownBy(() -> rule.rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    /** A feature may ask another one's application package; its model, web and messaging are its own. */
    private static final class KnowsNoOtherFeaturesInside extends ArchCondition<JavaClass> {

        KnowsNoOtherFeaturesInside() {
            super("know of other features only their application package");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            Optional<Matcher> own = feature(item);
            own.ifPresent(mine -> item.getDirectDependenciesFromSelf().forEach(d -> feature(d.getTargetClass())
                    .filter(other -> !other.group(1).equals(mine.group(1)) && !other.group(2).equals("application"))
                    .ifPresent(other -> events.add(SimpleConditionEvent.violated(item, d.getDescription())))));
        }

        private static Optional<Matcher> feature(JavaClass type) {
            Matcher matcher = FEATURE.matcher(type.getPackageName() + ".");
            return matcher.matches() ? Optional.of(matcher) : Optional.empty();
        }
    }

    private static final class NullMarkedPackage extends ArchCondition<JavaClass> {

        NullMarkedPackage() {
            super("be in a @NullMarked package");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(item, item.getName() + " is in a package that is not @NullMarked"));
            }
        }
    }
}
