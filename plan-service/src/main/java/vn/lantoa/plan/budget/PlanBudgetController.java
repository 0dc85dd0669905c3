package vn.lantoa.plan.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;

/** {@code /plans/{id}/budget}: what a plan has, gave out and spent. */
@RestController
final class PlanBudgetController {

    /**
     * @param amount of the lines that have a sum; absent where none has one
     * @param spent of all lines
     * @param left of the lines that have a sum
     * @param text of each line, as it is printed
     */
    record PlanBudget(
            String plan,
            Optional<Long> amount,
            long allocated,
            long spent,
            Optional<Long> left,
            List<String> text,
            List<Share> byTask,
            List<Share> byUnit) {}

    /**
     * @param of id of the task, or code of the unit; absent for what is of none
     * @param left of what was allocated; what was spent without an allocation takes nothing of it
     */
    record Share(Optional<String> of, long allocated, long spent, long left) {}

    private final Budgets budgets;
    private final Messages messages;

    PlanBudgetController(Budgets budgets, Messages messages) {
        this.budgets = budgets;
        this.messages = messages;
    }

    /** A unit gets what is its own, and no sum of the whole. */
    @GetMapping("/plans/{id}/budget")
    PlanBudget ofPlan(@PathVariable String id, Actor by, Locale language) {
        List<BudgetLine> lines = budgets.ofPlan(id, by);
        if (lines.isEmpty() && !budgets.isPlan(id, by)) {
            throw Problem.notFound();
        }
        BudgetView.Reading reading = new BudgetView.Reading(by, language, messages);
        List<Allocation> allocations = new ArrayList<>();
        List<Spending> spendings = new ArrayList<>();
        for (BudgetLine line : lines) {
            line.allocations().stream()
                    .filter(one -> Expense.sees(one.unit(), by))
                    .forEach(allocations::add);
            line.spendings().stream()
                    .filter(one -> one.counts() && Expense.sees(one.unit(), by))
                    .forEach(spendings::add);
        }
        List<BudgetLine> summed =
                lines.stream()
                        .filter(line -> line.amount().isPresent() && BudgetLine.seesAll(by))
                        .toList();
        Optional<Long> amount =
                summed.stream().flatMap(line -> line.amount().stream()).reduce(Long::sum);
        long spentOfSummed = summed.stream().mapToLong(BudgetLine::spent).sum();
        return new PlanBudget(
                id,
                amount,
                allocations.stream().mapToLong(Allocation::amount).sum(),
                spendings.stream().mapToLong(Spending::amount).sum(),
                amount.map(sum -> sum - spentOfSummed),
                lines.stream().map(reading::text).toList(),
                shares(allocations, spendings, Allocation::task, Spending::task),
                shares(allocations, spendings, Allocation::unit, Spending::unit));
    }

    private static List<Share> shares(
            List<Allocation> allocations,
            List<Spending> spendings,
            Function<Allocation, Optional<String>> ofAllocation,
            Function<Spending, Optional<String>> ofSpending) {
        Map<String, Long> allocated = new TreeMap<>();
        Map<String, Long> spent = new TreeMap<>();
        Map<String, Long> left = new TreeMap<>();
        for (Allocation one : allocations) {
            allocated.merge(key(ofAllocation.apply(one)), one.amount(), Long::sum);
        }
        for (Spending one : spendings) {
            String key = key(ofSpending.apply(one));
            allocated.putIfAbsent(key, 0L);
            spent.merge(key, one.amount(), Long::sum);
            left.merge(key, one.allocation().isPresent() ? -one.amount() : 0L, Long::sum);
        }
        return allocated.entrySet().stream()
                .map(
                        entry -> {
                            String key = entry.getKey();
                            return new Share(
                                    Optional.of(key).filter(id -> !id.isEmpty()),
                                    entry.getValue(),
                                    spent.getOrDefault(key, 0L),
                                    entry.getValue() + left.getOrDefault(key, 0L));
                        })
                .toList();
    }

    /** Ids are never empty. */
    private static String key(Optional<String> id) {
        return id.orElse("");
    }
}
