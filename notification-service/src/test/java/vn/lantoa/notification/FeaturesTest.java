package vn.lantoa.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class FeaturesTest {

    private final JavaClasses service =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.lantoa.notification");

    @Test
    void theInboxKnowsNoEventsOfOtherServices() {
        noClasses()
                .that()
                .resideInAPackage("..inbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.lantoa.plan..", "vn.lantoa.content..")
                .check(service);
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("vn.lantoa.notification.(*)..").should().beFreeOfCycles().check(service);
    }
}
