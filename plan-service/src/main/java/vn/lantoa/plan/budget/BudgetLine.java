package vn.lantoa.plan.budget;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.BudgetFacts;
import vn.lantoa.plan.events.BudgetLineOpened;

/**
 * Money of one source for one plan. One aggregate, so that no two spendings take the same dong.
 *
 * @param amount whole VND; without one the plan says only where the money comes from
 * @param spendings the oldest first, those taken back too
 */
record BudgetLine(
        String id,
        Grant grant,
        Optional<Long> amount,
        List<Allocation> allocations,
        List<Spending> spendings) {

    static final int MOST_ALLOCATIONS = 500;
    static final int MOST_SPENDINGS = 2000;

    /**
     * Where the money comes from.
     *
     * @param kind of the source, one of {@link Sources}
     * @param basis the document it is granted by
     */
    record Grant(
            String plan, String source, Optional<String> kind, int year, Optional<String> basis) {

        String inFull() {
            return Sources.inFull(source, year);
        }
    }

    BudgetLine {
        allocations = List.copyOf(allocations);
        spendings = List.copyOf(spendings);
    }

    static Decision<BudgetLine> open(String id, Grant grant, Optional<Long> amount, Command by) {
        if (!administers(by.actor())) {
            return forbid("budget.open-not-allowed");
        }
        BudgetLine line = new BudgetLine(id, grant, amount, List.of(), List.of());
        return accept(line, new BudgetLineOpened(line.facts()));
    }

    /** The focal point distributes, the leader sets the sum; both see all of it. */
    static boolean administers(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER);
    }

    static boolean seesAll(Actor actor) {
        return administers(actor) || actor.is(Role.APP);
    }

    /** A unit sees the lines of which it has something. */
    boolean isVisibleTo(Actor actor) {
        return seesAll(actor)
                || (actor.isAnyOf(Role.UNIT_HEAD, Role.OFFICER)
                        && units().stream().anyMatch(actor::worksIn));
    }

    List<String> units() {
        return Stream.concat(
                        allocations.stream().map(Allocation::unit),
                        spendings.stream().map(Spending::unit))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    Optional<Allocation> allocation(String allocation) {
        return allocations.stream().filter(one -> one.id().equals(allocation)).findFirst();
    }

    long allocated() {
        return allocations.stream().mapToLong(Allocation::amount).sum();
    }

    long spent() {
        return spendings.stream().filter(Spending::counts).mapToLong(Spending::amount).sum();
    }

    long spentOf(Allocation allocation) {
        return spendings.stream()
                .filter(Spending::counts)
                .filter(one -> one.allocation().filter(allocation.id()::equals).isPresent())
                .mapToLong(Spending::amount)
                .sum();
    }

    /** What is given out: allocated, or spent without an allocation. */
    long bound() {
        return allocated()
                + spendings.stream()
                        .filter(one -> one.counts() && one.allocation().isEmpty())
                        .mapToLong(Spending::amount)
                        .sum();
    }

    /** What may still be given out; without a sum there is no limit. */
    OptionalLong free() {
        return amount.map(sum -> OptionalLong.of(sum - bound())).orElse(OptionalLong.empty());
    }

    BudgetLine with(Optional<Long> sum) {
        return new BudgetLine(id, grant, sum, allocations, spendings);
    }

    BudgetLine and(Allocation more) {
        List<Allocation> all = new ArrayList<>(allocations);
        all.add(more);
        return new BudgetLine(id, grant, amount, all, spendings);
    }

    BudgetLine replacing(Allocation changed) {
        List<Allocation> all =
                allocations.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList();
        return new BudgetLine(id, grant, amount, all, spendings);
    }

    BudgetLine and(Spending more) {
        List<Spending> all = new ArrayList<>(spendings);
        all.add(more);
        return new BudgetLine(id, grant, amount, allocations, all);
    }

    BudgetLine replacing(Spending changed) {
        List<Spending> all =
                spendings.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList();
        return new BudgetLine(id, grant, amount, allocations, all);
    }

    BudgetFacts facts() {
        return new BudgetFacts(
                id,
                grant.plan(),
                grant.source(),
                grant.kind(),
                grant.year(),
                amount,
                allocated(),
                spent(),
                grant.basis());
    }
}
