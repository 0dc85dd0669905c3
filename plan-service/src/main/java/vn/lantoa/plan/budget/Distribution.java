package vn.lantoa.plan.budget;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.BudgetAdjusted;
import vn.lantoa.plan.events.BudgetAllocated;
import vn.lantoa.plan.events.BudgetAllocationAdjusted;

/** How a line's sum is set, and what of it is for whom. */
final class Distribution {

    private Distribution() {}

    static Decision<BudgetLine> adjust(
            BudgetLine line, long amount, String reason, Optional<String> basis, Command by) {
        if (!line.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER)) {
            return forbid("budget.adjust-not-allowed");
        }
        if (line.amount().filter(sum -> sum == amount).isPresent()) {
            return unchanged();
        }
        long bound = line.bound();
        if (amount < bound) {
            return beyond("budget.below-bound", bound);
        }
        BudgetLine next = line.with(Optional.of(amount));
        return accept(next, new BudgetAdjusted(next.facts(), line.amount(), reason, basis));
    }

    static Decision<BudgetLine> allocate(BudgetLine line, Allocation wanted, Command by) {
        if (!line.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!BudgetLine.administers(by.actor())) {
            return forbid("budget.allocate-not-allowed");
        }
        if (line.allocations().size() >= BudgetLine.MOST_ALLOCATIONS) {
            return conflict("budget.too-many-allocations", BudgetLine.MOST_ALLOCATIONS);
        }
        OptionalLong free = line.free();
        if (free.isPresent() && wanted.amount() > free.getAsLong()) {
            return beyond("budget.beyond-line", free.getAsLong());
        }
        BudgetLine next = line.and(wanted);
        return accept(next, new BudgetAllocated(next.facts(), wanted.facts(0)));
    }

    /** More or less for who has it already; never less than what is spent of it. */
    static Decision<BudgetLine> adjust(
            BudgetLine line, String allocation, long amount, String reason, Command by) {
        Optional<Allocation> found = line.allocation(allocation);
        if (!line.isVisibleTo(by.actor()) || found.isEmpty()) {
            return hide();
        }
        if (!BudgetLine.administers(by.actor())) {
            return forbid("budget.allocate-not-allowed");
        }
        Allocation before = found.get();
        if (before.amount() == amount) {
            return unchanged();
        }
        long spent = line.spentOf(before);
        if (amount < spent) {
            return beyond("budget.below-spent", spent);
        }
        OptionalLong free = line.free();
        if (free.isPresent() && amount - before.amount() > free.getAsLong()) {
            return beyond("budget.beyond-line", free.getAsLong());
        }
        Allocation after = before.of(amount);
        BudgetLine next = line.replacing(after);
        return accept(
                next,
                new BudgetAllocationAdjusted(
                        next.facts(), after.facts(spent), before.amount(), reason));
    }

    /** 422, naming the sum that is the limit. */
    static Decision<BudgetLine> beyond(String code, long limit) {
        return new Decision.Refused<>(
                new Refusal(
                        Refusal.Reason.INVALID,
                        code,
                        List.of(FieldFault.at("/amount", code, limit)),
                        List.of(limit)));
    }
}
