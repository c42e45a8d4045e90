package id.sigap.notify;

import java.util.Optional;
import java.util.Set;
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

import id.sigap.notify.fixture.alert.model.BrokenAlert;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules of the house, each shown to fail on a fixture that breaks it. */
class ArchitectureTest {

    static final Pattern FEATURE = Pattern.compile("id\\.sigap\\.notify\\.(?:fixture\\.)?(alert|answer|exercise|gateway|inbound|mail|people)(\\..*)?");
    static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.sigap.notify");
    static final JavaClasses BROKEN = new ClassFileImporter().importClasses(BrokenAlert.class);

    enum Rule {
        MODEL_KNOWS_ONLY_ITSELF(classes().that().resideInAPackage("..model..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "id.sigap.notify.place..", "..model..")),
        FEATURES_MEET_ONLY_THROUGH_IDS_AND_EVENTS(classes().should(new KnowsNoOtherFeature())),
        ONLY_MESSAGING_KNOWS_SPRING_MESSAGING(noClasses().that().resideOutsideOfPackage("..messaging..").should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework.cloud..", "org.springframework.kafka..", "org.springframework.messaging..",
                        "org.apache.kafka..")),
        ONLY_PROVIDERS_SPEAK_TO_STRANGERS(noClasses().that().resideOutsideOfPackage("id.sigap.notify.gateway.provider").should()
                .dependOnClassesThat().resideInAnyPackage("java.net.http..", "org.apache.hc..")),
        ONLY_THE_GATE_KNOWS_MAIL_SERVERS(noClasses().that().resideOutsideOfPackage("id.sigap.notify.mail.smtp").should().dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.mail\\.(javamail\\.JavaMailSender.*|MailSender)")),
        NO_NEIGHBOUR_IS_KNOWN(noClasses().should().dependOnClassesThat().resideInAnyPackage("id.sigap.incident..", "id.sigap.registry..",
                "id.sigap.dispatch..", "id.sigap.command..", "id.sigap.identity..", "id.sigap.simulator..")),
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

    /** A feature may be known by the link package and the application, never by another feature. */
    private static final class KnowsNoOtherFeature extends ArchCondition<JavaClass> {

        KnowsNoOtherFeature() {
            super("know no other feature");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            feature(item).ifPresent(own -> item.getDirectDependenciesFromSelf().forEach(d -> feature(d.getTargetClass())
                    .filter(other -> !other.equals(own))
                    .ifPresent(other -> events.add(SimpleConditionEvent.violated(item, d.getDescription())))));
        }

        private static Optional<String> feature(JavaClass type) {
            Matcher matcher = FEATURE.matcher(type.getPackageName());
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }

    private static final class NullMarkedPackage extends ArchCondition<JavaClass> {

        NullMarkedPackage() {
            super("be in a @NullMarked package");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            if (!item.getPackage().isAnnotatedWith(NullMarked.class) && !Set.of("package-info").contains(item.getSimpleName())) {
                events.add(SimpleConditionEvent.violated(item, item.getName() + " is in a package that is not @NullMarked"));
            }
        }
    }
}
