package vn.lantoa.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.lantoa.chassis.listener.Listener;

/** Features know each other in one direction only, and other services by their events. */
@AnalyzeClasses(
        packages = "vn.lantoa.reporting",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresKnowEachOtherInOneDirection =
            slices().matching("vn.lantoa.reporting.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule eventTypesStopAtTheListeners =
            noClasses()
                    .that()
                    .areNotAssignableTo(Listener.class)
                    .and()
                    .doNotBelongToAnyOf(ReportingServiceApplication.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.lantoa.*.events");

    @ArchTest
    static final ArchRule otherServicesAreKnownByTheirEventsOnly =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "vn.lantoa.plan..",
                                            "vn.lantoa.content..",
                                            "vn.lantoa.notification..")
                                    .and(not(resideInAPackage("..events.."))));
}
