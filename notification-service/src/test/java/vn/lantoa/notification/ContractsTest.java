package vn.lantoa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
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
import vn.lantoa.plan.events.CalendarEvent;
import vn.lantoa.plan.events.DifficultyEvent;
import vn.lantoa.plan.events.DispatchEvent;
import vn.lantoa.plan.events.DutyEvent;
import vn.lantoa.plan.events.EvidenceEvent;
import vn.lantoa.plan.events.FindingEvent;
import vn.lantoa.plan.events.ImportEvent;
import vn.lantoa.plan.events.InspectionChecklistSettled;
import vn.lantoa.plan.events.InspectionEvent;
import vn.lantoa.plan.events.InspectionsPlanned;
import vn.lantoa.plan.events.LetterheadSettled;
import vn.lantoa.plan.events.NumberEvent;
import vn.lantoa.plan.events.ObjectiveEvent;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.ReferenceEvent;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.plan.events.SessionSeriesEvent;
import vn.lantoa.plan.events.SessionSubjectsSettled;
import vn.lantoa.plan.events.StaffEvent;
import vn.lantoa.plan.events.TargetEvent;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskSeriesEvent;
import vn.lantoa.plan.events.TaskSuggestionEvent;
import vn.lantoa.plan.events.TopicEvent;
import vn.lantoa.plan.events.UnitEvent;

/** Nothing of the contracts escapes the tests of the families of events ({@link SamplesOf}). */
class ContractsTest {

    /** Each has a test of its samples. */
    private static final Set<Class<?>> TOLD =
            Set.of(
                    PlanEvent.class,
                    TaskEvent.class,
                    TaskSeriesEvent.class,
                    TaskSuggestionEvent.class,
                    TopicEvent.class,
                    ReferenceEvent.class,
                    DifficultyEvent.class,
                    SessionEvent.class,
                    SessionSeriesEvent.class,
                    InspectionEvent.class,
                    InspectionsPlanned.class,
                    FindingEvent.class,
                    DispatchEvent.class,
                    TargetEvent.class,
                    StaffEvent.class,
                    UnitEvent.class,
                    EvidenceEvent.class,
                    ImportEvent.class);

    /** Nobody has to act on them, or whoever has to did it. */
    private static final Set<Class<?>> NOT_TOLD =
            Set.of(
                    LetterheadSettled.class,
                    NumberEvent.class,
                    ObjectiveEvent.class,
                    BudgetEvent.class,
                    CalendarEvent.class,
                    DutyEvent.class,
                    SessionSubjectsSettled.class,
                    InspectionChecklistSettled.class);

    @Test
    void eachFamilyOfEventsHasATestOrIsNotTold() {
        Set<Class<?>> decided = new HashSet<>(TOLD);
        decided.addAll(NOT_TOLD);

        assertThat(decided).isEqualTo(Set.of(PlanEvents.class.getPermittedSubclasses()));
        assertThat(ContentEvents.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(ArticleEvent.class, ColumnEvent.class);
    }

    @Test
    void whatIsNotToldIsNamedAsIgnored() {
        Contract contract = Contract.under(PlanEvents.class);
        List<String> notTold =
                contract.samples().stream()
                        .filter(sample -> isOf(NOT_TOLD, contract, sample))
                        .map(Expected::fileOf)
                        .toList();

        assertThat(notTold).isNotEmpty();
        assertThat(Expected.ignored()).containsAll(notTold);
    }

    @Test
    void onlySamplesAreNamedAsIgnored() {
        List<String> samples =
                Stream.of(PlanEvents.class, ContentEvents.class)
                        .flatMap(contract -> Contract.under(contract).samples().stream())
                        .map(Expected::fileOf)
                        .toList();

        assertThat(samples).containsAll(Expected.ignored());
    }

    private static boolean isOf(Set<Class<?>> families, Contract contract, Sample sample) {
        Class<?> type = contract.type(sample.type()).orElseThrow();
        return families.stream().anyMatch(family -> family.isAssignableFrom(type));
    }
}
