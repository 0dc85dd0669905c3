package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.task.Acting.FOCAL;
import static vn.lantoa.plan.task.Acting.HEAD;
import static vn.lantoa.plan.task.Acting.OFFICER;
import static vn.lantoa.plan.task.Acting.PAGE;
import static vn.lantoa.plan.task.Acting.STRANGER;
import static vn.lantoa.plan.task.Acting.assigned;
import static vn.lantoa.plan.task.Acting.assignedInUnit;
import static vn.lantoa.plan.task.Acting.complete;
import static vn.lantoa.plan.task.Acting.event;
import static vn.lantoa.plan.task.Acting.on;
import static vn.lantoa.plan.task.Acting.refusal;
import static vn.lantoa.plan.task.Acting.state;
import static vn.lantoa.plan.task.Acting.wanted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.TaskContributed;
import vn.lantoa.plan.events.TaskReassigned;

/** Who has to do a task, who helps, and who may change that. */
class AssigningTest {

    private static final Command LATER = on("2023-02-01", FOCAL);

    @Test
    void aHeadInvolvesNoOtherUnit() {
        assertThat(
                        refusal(
                                        Assigning.assign(
                                                "t1",
                                                wanted("HTQT", "LS-VHDN"),
                                                on("2023-01-02", HEAD)))
                                .code())
                .isEqualTo("task.assign-not-allowed");
    }

    @Test
    void theLeadUnitDoesNotSupportItself() {
        Decision<Task> decision =
                Assigning.assign("t1", wanted("HTQT", "HTQT"), on("2023-01-02", FOCAL));

        assertThat(refusal(decision).faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/supportingUnits");
    }

    @Test
    void aSupportingUnitSeesAndContributesButDoesNotComplete() {
        Task task = assigned("LS-VHDN");
        Command helping = on("2023-02-01", STRANGER);

        Decision<Task> told = Completing.contribute(task, "Đã góp ý", PAGE, helping);

        assertThat(task.isVisibleTo(STRANGER)).isTrue();
        assertThat(event(told, TaskContributed.class).unit()).isEqualTo("LS-VHDN");
        assertThat(state(told).contributions()).hasSize(1);
        assertThat(refusal(complete(task, PAGE, helping)).code()).isEqualTo("task.not-yours");
        assertThat(refusal(task.start(helping)).code()).isEqualTo("task.not-yours");
    }

    @Test
    void whoDoesNotSupportItDoesNotLearnOfIt() {
        Decision<Task> told =
                Completing.contribute(assigned(), "Đã góp ý", PAGE, on("2023-02-01", STRANGER));

        assertThat(refusal(told).code()).isEqualTo("not-found");
    }

    @Test
    void anotherUnitTakesOverAndTheEventSaysWhoHadIt() {
        Task given =
                state(
                        Assigning.reassign(
                                assigned("LS-VHDN"), to(Optional.empty(), "officer"), LATER));

        Decision<Task> decision = Assigning.reassign(given, to(Optional.of("LS-VHDN")), LATER);

        TaskReassigned told = event(decision, TaskReassigned.class);
        assertThat(told.unitBefore()).isEqualTo("HTQT");
        assertThat(told.assigneeBefore()).contains("officer");
        assertThat(told.supportingUnitsBefore()).containsExactly("LS-VHDN");
        assertThat(told.task().unit()).isEqualTo("LS-VHDN");
        assertThat(told.task().assignee()).isEmpty();
        assertThat(told.task().supportingUnits()).isEmpty();
    }

    @Test
    void aHeadGivesItToAnotherPersonOfTheUnitOnly() {
        Command head = on("2023-02-01", HEAD);

        assertThat(
                        state(Assigning.reassign(assigned(), to(Optional.empty(), "officer"), head))
                                .assignee())
                .contains("officer");
        assertThat(refusal(Assigning.reassign(assigned(), to(Optional.of("LS-VHDN")), head)).code())
                .isEqualTo("task.reassign-not-allowed");
        assertThat(
                        refusal(
                                        Assigning.reassign(
                                                assigned(),
                                                to(Optional.empty(), "officer"),
                                                on("2023-02-01", OFFICER)))
                                .code())
                .isEqualTo("task.reassign-not-allowed");
    }

    @Test
    void aHeadRenamesOnlyWhatWasGivenInsideTheUnit() {
        Assigning.Reassignment title =
                new Assigning.Reassignment(
                        Optional.of("Đăng bài"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "Rõ hơn");
        Command head = on("2023-02-01", HEAD);

        assertThat(state(Assigning.reassign(assignedInUnit(), title, head)).title())
                .isEqualTo("Đăng bài");
        assertThat(refusal(Assigning.reassign(assigned(), title, head)).code())
                .isEqualTo("task.reassign-not-allowed");
    }

    @Test
    void anEmptyAssigneeGivesItToTheUnitAndNothingNewIsNoEvent() {
        Task given = state(Assigning.reassign(assigned(), to(Optional.empty(), "officer"), LATER));

        assertThat(state(Assigning.reassign(given, to(Optional.empty(), ""), LATER)).assignee())
                .isEmpty();
        assertThat(Assigning.reassign(given, to(Optional.empty(), "officer"), LATER))
                .isInstanceOf(Decision.Unchanged.class);
    }

    private static Assigning.Reassignment to(Optional<String> unit, String... assignee) {
        return new Assigning.Reassignment(
                Optional.empty(),
                unit,
                List.of(assignee).stream().findFirst(),
                Optional.empty(),
                "Điều chỉnh phân công");
    }
}
