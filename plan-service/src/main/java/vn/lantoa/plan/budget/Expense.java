package vn.lantoa.plan.budget;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.BudgetSpendingReversed;
import vn.lantoa.plan.events.BudgetSpent;
import vn.lantoa.plan.events.EvidenceFacts;

/** How money is spent: of an allocation, or of what the line has left; never more than is there. */
final class Expense {

    private Expense() {}

    /**
     * What somebody wants to have spent.
     *
     * @param unit only where it is not of an allocation, which knows its own
     */
    record Wanted(
            Optional<String> allocation,
            Optional<String> task,
            Optional<String> unit,
            long amount,
            LocalDate on,
            Spending.Voucher voucher) {}

    static Decision<BudgetLine> spend(
            BudgetLine line, String id, Wanted wanted, List<EvidenceFacts> evidence, Command by) {
        if (!line.isVisibleTo(by.actor())) {
            return hide();
        }
        if (line.spendings().size() >= BudgetLine.MOST_SPENDINGS) {
            return conflict("budget.too-many-spendings", BudgetLine.MOST_SPENDINGS);
        }
        if (wanted.on().isAfter(LocalDate.ofInstant(by.now(), DomainClock.ZONE))) {
            return refuse("request.invalid", FieldFault.at("/on", "budget.future"));
        }
        if (wanted.allocation().isPresent()) {
            return spendAllocated(line, id, wanted, evidence, by);
        }
        List<Allocation> meant =
                line.allocations().stream().filter(one -> isMeant(one, wanted)).toList();
        return switch (meant.size()) {
            case 0 -> spendFree(line, id, wanted, evidence, by);
            case 1 -> spendAllocated(line, id, of(meant.getFirst(), wanted), evidence, by);
            default ->
                    refuse(
                            "request.invalid",
                            FieldFault.at("/allocation", "budget.which-allocation"));
        };
    }

    /** What was allocated to a task or a unit is not overspent by leaving its name out. */
    private static boolean isMeant(Allocation allocation, Wanted wanted) {
        return allocation.task().isPresent()
                ? allocation.task().equals(wanted.task())
                : wanted.unit().isPresent() && allocation.unit().equals(wanted.unit());
    }

    private static Wanted of(Allocation allocation, Wanted wanted) {
        return new Wanted(
                Optional.of(allocation.id()),
                wanted.task(),
                wanted.unit(),
                wanted.amount(),
                wanted.on(),
                wanted.voucher());
    }

    private static Decision<BudgetLine> spendAllocated(
            BudgetLine line, String id, Wanted wanted, List<EvidenceFacts> evidence, Command by) {
        Optional<Allocation> found =
                wanted.allocation()
                        .flatMap(line::allocation)
                        .filter(one -> sees(one.unit(), by.actor()));
        if (found.isEmpty()) {
            return refuse("request.invalid", FieldFault.at("/allocation", "budget.no-allocation"));
        }
        Allocation allocation = found.get();
        if (!mayRecord(allocation.unit(), by.actor())) {
            return forbid("budget.spend-not-allowed");
        }
        if (allocation.task().isPresent()
                && wanted.task().filter(t -> !allocation.task().get().equals(t)).isPresent()) {
            return refuse("request.invalid", FieldFault.at("/task", "budget.other-task"));
        }
        if (wanted.unit().isPresent() && !wanted.unit().equals(allocation.unit())) {
            return refuse("request.invalid", FieldFault.at("/unit", "budget.other-unit"));
        }
        long left = allocation.amount() - line.spentOf(allocation);
        if (wanted.amount() > left) {
            return Distribution.beyond("budget.beyond-allocation", left);
        }
        Optional<String> task = allocation.task().or(wanted::task);
        return spent(line, id, wanted, task, allocation.unit(), evidence, by);
    }

    private static Decision<BudgetLine> spendFree(
            BudgetLine line, String id, Wanted wanted, List<EvidenceFacts> evidence, Command by) {
        if (!BudgetLine.administers(by.actor())) {
            return forbid("budget.spend-not-allowed");
        }
        OptionalLong free = line.free();
        if (free.isPresent() && wanted.amount() > free.getAsLong()) {
            return Distribution.beyond("budget.beyond-line", free.getAsLong());
        }
        return spent(line, id, wanted, wanted.task(), wanted.unit(), evidence, by);
    }

    private static Decision<BudgetLine> spent(
            BudgetLine line,
            String id,
            Wanted wanted,
            Optional<String> task,
            Optional<String> unit,
            List<EvidenceFacts> evidence,
            Command by) {
        Spending spending =
                new Spending(
                        id,
                        wanted.allocation(),
                        task,
                        unit,
                        wanted.amount(),
                        wanted.on(),
                        wanted.voucher(),
                        by.actor().id(),
                        Optional.empty());
        BudgetLine next = line.and(spending);
        return accept(next, new BudgetSpent(next.facts(), spending.facts(), evidence));
    }

    /** Takes back what was entered by mistake; it stays to be seen. */
    static Decision<BudgetLine> reverse(
            BudgetLine line, String spending, String reason, Command by) {
        Optional<Spending> found =
                line.spendings().stream()
                        .filter(one -> one.id().equals(spending))
                        .filter(one -> sees(one.unit(), by.actor()))
                        .findFirst();
        if (!line.isVisibleTo(by.actor()) || found.isEmpty()) {
            return hide();
        }
        Spending before = found.get();
        if (!mayRecord(before.unit(), by.actor())) {
            return forbid("budget.reverse-not-allowed");
        }
        if (!before.counts()) {
            return unchanged();
        }
        LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
        Spending.Reversal back = new Spending.Reversal(today, reason, by.actor().id());
        BudgetLine next = line.replacing(before.reversed(back));
        return accept(
                next, new BudgetSpendingReversed(next.facts(), before.facts(), today, reason));
    }

    /** Of a unit's money its head enters what is spent. */
    private static boolean mayRecord(Optional<String> unit, Actor actor) {
        return BudgetLine.administers(actor)
                || (actor.is(Role.UNIT_HEAD) && unit.filter(actor::worksIn).isPresent());
    }

    /** Whether the actor knows of money of this unit. */
    static boolean sees(Optional<String> unit, Actor actor) {
        return BudgetLine.seesAll(actor) || unit.filter(actor::worksIn).isPresent();
    }
}
