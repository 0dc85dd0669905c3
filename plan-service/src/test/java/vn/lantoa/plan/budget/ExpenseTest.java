package vn.lantoa.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;

/** Spending of 10 dong that HTQT has and 5 that TTDN has, of a line of 20. */
class ExpenseTest {

    private static final BudgetLine LINE =
            new BudgetLine(
                    "line",
                    new BudgetLine.Grant("plan", "CCHC", Optional.empty(), 2023, Optional.empty()),
                    Optional.of(20L),
                    List.of(
                            new Allocation("a", Optional.empty(), Optional.of("HTQT"), 10),
                            new Allocation("b", Optional.empty(), Optional.of("TTDN"), 5)),
                    List.of());

    @Test
    void anAllocationIsSpentToTheLastDongAndNotBeyond() {
        BudgetLine nine = accepted(spend(LINE, "a", 9, "2023-04-12", Role.UNIT_HEAD));

        assertThat(refusal(spend(nine, "a", 2, "2023-04-12", Role.UNIT_HEAD)).arguments())
                .containsExactly(1L);
        BudgetLine all = accepted(spend(nine, "a", 1, "2023-04-12", Role.UNIT_HEAD));
        assertThat(all.spentOf(all.allocations().getFirst())).isEqualTo(10);
        assertThat(all.free()).hasValue(5);
    }

    @Test
    void aHeadDoesNotLearnOfAnotherUnitsAllocation() {
        Refusal refusal = refusal(spend(LINE, "b", 1, "2023-04-12", Role.UNIT_HEAD));

        assertThat(refusal.faults()).extracting("code").containsExactly("budget.no-allocation");
    }

    @Test
    void anOfficerDoesNotSpend() {
        assertThat(refusal(spend(LINE, "a", 1, "2023-04-12", Role.OFFICER)).code())
                .isEqualTo("budget.spend-not-allowed");
    }

    @Test
    void nothingIsSpentOnADayToCome() {
        assertThat(refusal(spend(LINE, "a", 1, "2023-05-02", Role.UNIT_HEAD)).faults())
                .extracting("code")
                .containsExactly("budget.future");
    }

    @Test
    void whoNamesNoAllocationSpendsTheUnitsOwnAndNotBeyond() {
        Decision<BudgetLine> within = spendOfUnit(9);
        Decision<BudgetLine> beyond = spendOfUnit(11);

        BudgetLine spent = accepted(within);
        assertThat(spent.spentOf(spent.allocations().getFirst())).isEqualTo(9);
        assertThat(refusal(beyond).arguments()).containsExactly(10L);
    }

    private static Decision<BudgetLine> spendOfUnit(long amount) {
        return spend(
                LINE,
                new Expense.Wanted(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("HTQT"),
                        amount,
                        LocalDate.parse("2023-04-12"),
                        new Spending.Voucher(Optional.of("PC 1"), Optional.empty(), List.of())),
                Role.FOCAL_POINT);
    }

    /** On 1 May 2023, by somebody of HTQT. */
    private static Decision<BudgetLine> spend(
            BudgetLine line, String allocation, long amount, String on, Role role) {
        return spend(
                line,
                new Expense.Wanted(
                        Optional.of(allocation),
                        Optional.empty(),
                        Optional.empty(),
                        amount,
                        LocalDate.parse(on),
                        new Spending.Voucher(Optional.of("PC 1"), Optional.empty(), List.of())),
                role);
    }

    private static Decision<BudgetLine> spend(BudgetLine line, Expense.Wanted wanted, Role role) {
        Actor actor = new Actor("x", "SNgV", Optional.of("HTQT"), Set.of(role));
        Command by =
                new Command(
                        actor,
                        Instant.parse("2023-05-01T03:00:00Z"),
                        Optional.empty(),
                        CommandKey.random());
        return Expense.spend(line, "s" + wanted.amount(), wanted, List.of(), by);
    }

    private static BudgetLine accepted(Decision<BudgetLine> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<BudgetLine>) decision).state();
    }

    private static Refusal refusal(Decision<BudgetLine> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<BudgetLine>) decision).refusal();
    }
}
