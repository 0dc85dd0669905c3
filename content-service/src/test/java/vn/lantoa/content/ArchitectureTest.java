package vn.lantoa.content;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Features know each other in one direction only, and other services by their events. */
@AnalyzeClasses(
        packages = "vn.lantoa.content",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresKnowEachOtherInOneDirection =
            slices().matching("vn.lantoa.content.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aggregatesAreStoredByTheChassisAlone =
            noClasses()
                    .that()
                    .resideInAnyPackage("..article..", "..column..", "..portal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.mongodb..");

    @ArchTest
    static final ArchRule thePortalKnowsNoEvents =
            noClasses()
                    .that()
                    .resideInAPackage("..portal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..events..");

    @ArchTest
    static final ArchRule otherServicesAreKnownByTheirEventsOnly =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "vn.lantoa.plan..",
                                            "vn.lantoa.reporting..",
                                            "vn.lantoa.notification..")
                                    .and(not(resideInAPackage("..events.."))));
}
