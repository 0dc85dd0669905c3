package vn.lantoa.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ColumnEvent;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.plan.events.BudgetEvent;
import vn.lantoa.plan.events.DifficultyEvent;
import vn.lantoa.plan.events.FindingEvent;
import vn.lantoa.plan.events.InspectionEvent;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.plan.events.StaffEvent;
import vn.lantoa.plan.events.TargetEvent;
import vn.lantoa.plan.events.TaskEvent;

/** Each aggregate has a contract test here; a new one is nobody's until it gets its own. */
class ContractsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/expected");

    /** Those with a contract test, beside the listener they are for. */
    private static final List<Class<?>> HEARD =
            List.of(
                    PlanEvent.class,
                    TaskEvent.class,
                    SessionEvent.class,
                    StaffEvent.class,
                    DifficultyEvent.class,
                    InspectionEvent.class,
                    FindingEvent.class,
                    BudgetEvent.class,
                    TargetEvent.class,
                    ArticleEvent.class,
                    ColumnEvent.class);

    /** No figure comes of these; what comes of their parts is told of each part by itself. */
    private static final Set<String> NOT_HEARD =
            Set.of(
                    "CalendarEvent",
                    "DispatchEvent",
                    "DutyEvent",
                    "EvidenceEvent",
                    "ImportEvent",
                    "InspectionChecklistSettled",
                    "InspectionsPlanned",
                    "LetterheadSettled",
                    "NumberEvent",
                    "ObjectiveEvent",
                    "ReferenceEvent",
                    "SessionSeriesEvent",
                    "SessionSubjectsSettled",
                    "TaskSeriesEvent",
                    "TaskSuggestionEvent",
                    "TopicEvent",
                    "UnitEvent");

    @Test
    void theEventsOfEachServiceAreThoseWeHaveDecidedOn() {
        for (Class<?> contract : List.of(PlanEvents.class, ContentEvents.class)) {
            assertThat(contract.getPermittedSubclasses())
                    .allMatch(
                            aggregate ->
                                    HEARD.contains(aggregate)
                                            != NOT_HEARD.contains(aggregate.getSimpleName()));
        }
    }

    @Test
    void everySampleHasAnExpectedResultOrIsNamedAsIgnoredAndNotBoth() throws IOException {
        List<String> ignored = Files.readAllLines(EXPECTED.resolve("ignored.txt"));
        List<String> expected;
        try (Stream<Path> files = Files.list(EXPECTED)) {
            expected =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .toList();
        }

        assertThat(Stream.concat(ignored.stream(), expected.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(PlanEvents.class, ContentEvents.class)
                                .flatMap(ContractsTest::samples)
                                .map(ContractsTest::file)
                                .toList());
    }

    @Test
    void whatNobodyHearsIsNamedAsIgnored() throws IOException {
        List<String> ignored = Files.readAllLines(EXPECTED.resolve("ignored.txt"));
        Contract plan = Contract.under(PlanEvents.class);

        assertThat(
                        plan.samples().stream()
                                .filter(sample -> isNotHeard(plan, sample))
                                .map(ContractsTest::file))
                .isNotEmpty()
                .isSubsetOf(ignored);
    }

    private static Stream<Sample> samples(Class<?> contract) {
        return Contract.under(contract).samples().stream();
    }

    private static boolean isNotHeard(Contract contract, Sample sample) {
        Class<?> type = contract.type(sample.type()).orElseThrow();
        return HEARD.stream().noneMatch(aggregate -> aggregate.isAssignableFrom(type))
                && Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                        .anyMatch(one -> NOT_HEARD.contains(one.getSimpleName()));
    }

    private static String file(Sample sample) {
        return Path.of(sample.path()).getFileName().toString();
    }
}
