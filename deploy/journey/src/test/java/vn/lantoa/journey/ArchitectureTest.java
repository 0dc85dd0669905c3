package vn.lantoa.journey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shape of the house: services meet in events only, features do not reach around each other.
 */
class ArchitectureTest {

    private static final List<String> SERVICES =
            List.of("plan", "content", "reporting", "notification");

    private static JavaClasses house;

    @BeforeAll
    static void look() {
        Path root = Path.of("../..");
        List<Path> compiled =
                List.of(
                        root.resolve("plan-service/events/target/classes"),
                        root.resolve("plan-service/target/classes"),
                        root.resolve("content-service/target/classes"),
                        root.resolve("reporting-service/target/classes"),
                        root.resolve("notification-service/target/classes"),
                        root.resolve("deploy/chassis/target/classes"),
                        root.resolve("deploy/parts/target/classes"));
        house = new ClassFileImporter().importPaths(compiled);
        for (String service : SERVICES) {
            assertThat(house.containPackage("vn.lantoa." + service)).as(service).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "content", "reporting", "notification"})
    void aServiceKnowsOfTheOthersOnlyTheirEvents(String service) {
        String[] others =
                SERVICES.stream()
                        .filter(other -> !other.equals(service))
                        .map(other -> "vn.lantoa." + other + "..")
                        .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("vn.lantoa." + service + "..")
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAnyPackage(others)
                                .and(
                                        JavaClass.Predicates.resideOutsideOfPackage(
                                                "vn.lantoa.*.events..")))
                .allowEmptyShould(false)
                .check(house);
    }

    @Test
    void eventsKnowNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("vn.lantoa.*.events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "vn.lantoa.*.events..")
                .check(house);
    }

    @Test
    void theChassisKnowsNoServiceAndNoPart() {
        noClasses()
                .that()
                .resideInAPackage("vn.lantoa.chassis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.lantoa.plan..",
                        "vn.lantoa.content..",
                        "vn.lantoa.reporting..",
                        "vn.lantoa.notification..",
                        "vn.lantoa.parts..")
                .check(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "content", "reporting", "notification", "chassis", "parts"})
    void packagesHaveNoCycles(String module) {
        slices().matching("vn.lantoa." + module + ".(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void planFeaturesChangeTheStoreThroughAggregatesOnly() {
        noClasses()
                .that()
                .resideInAPackage("vn.lantoa.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.mongodb..")
                .check(house);
    }

    @Test
    void noPackageIsNamedAfterNoIdea() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .check(house);
    }
}
