package vn.lantoa.plan.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;

/** {@code /budget}: open a line, set its sum, allocate, spend, take back; find and list. */
@RestController
@RequestMapping("/budget")
final class BudgetController {

    record SourceKinds(List<Sources.Kind> items) {}

    private final Budgets budgets;
    private final Messages messages;

    BudgetController(Budgets budgets, Messages messages) {
        this.budgets = budgets;
        this.messages = messages;
    }

    @PostMapping
    ResponseEntity<BudgetView> open(@RequestBody NewBudget wanted, Command by, Locale language) {
        BudgetLine.Grant grant = wanted.grant();
        return Answers.created(
                budgets.open(grant, wanted.sum(), by),
                "/budget",
                reading(by.actor(), language)::of);
    }

    /** Another sum, or the first. */
    @PostMapping("/{id}/adjustments")
    ResponseEntity<BudgetView> adjust(
            @PathVariable String id,
            @RequestBody NewBudget.NewSum wanted,
            Command by,
            Locale language) {
        long sum = wanted.sum(1);
        String reason = TypedText.clean(wanted.reason());
        Optional<String> basis = wanted.basis().map(TypedText::clean);
        return Answers.changed(
                budgets.change(id, by, l -> Distribution.adjust(l, sum, reason, basis, by)),
                reading(by.actor(), language)::of);
    }

    @PostMapping("/{id}/allocations")
    ResponseEntity<BudgetView> allocate(
            @PathVariable String id,
            @RequestBody NewBudget.NewAllocation wanted,
            Command by,
            Locale language) {
        long sum = wanted.sum();
        Optional<String> unit = wanted.unit().map(String::strip);
        return Answers.changed(
                budgets.allocate(id, wanted.task().map(String::strip), unit, sum, by),
                reading(by.actor(), language)::of);
    }

    /** More or less of it; 0 takes it back. */
    @PostMapping("/{id}/allocations/{allocation}/adjustments")
    ResponseEntity<BudgetView> adjust(
            @PathVariable String id,
            @PathVariable String allocation,
            @RequestBody NewBudget.NewSum wanted,
            Command by,
            Locale language) {
        long sum = wanted.sum(0);
        String reason = TypedText.clean(wanted.reason());
        return Answers.changed(
                budgets.change(id, by, l -> Distribution.adjust(l, allocation, sum, reason, by)),
                reading(by.actor(), language)::of);
    }

    /** The first of the answer's {@code spendings} is the one that was entered. */
    @PostMapping("/{id}/spendings")
    ResponseEntity<BudgetView> spend(
            @PathVariable String id,
            @RequestBody NewBudget.NewSpending wanted,
            Command by,
            Locale language) {
        return Answers.changed(
                budgets.spend(id, wanted.wanted(), by), reading(by.actor(), language)::of);
    }

    @PostMapping("/{id}/spendings/{spending}/reversal")
    ResponseEntity<BudgetView> reverse(
            @PathVariable String id,
            @PathVariable String spending,
            @RequestBody NewBudget.NewReversal wanted,
            Command by,
            Locale language) {
        String reason = TypedText.clean(wanted.reason());
        return Answers.changed(
                budgets.change(id, by, l -> Expense.reverse(l, spending, reason, by)),
                reading(by.actor(), language)::of);
    }

    @GetMapping("/sources")
    SourceKinds sources() {
        return new SourceKinds(Sources.kinds());
    }

    @GetMapping("/{id}")
    ResponseEntity<BudgetView> find(@PathVariable String id, Actor by, Locale language) {
        return budgets.find(id, by)
                .map(found -> Answers.found(found, reading(by, language)::of))
                .orElseThrow(Problem::notFound);
    }

    /** The newest first, those taken back too. */
    @GetMapping("/{id}/spendings")
    Page<Spending> spendings(
            @PathVariable String id,
            @RequestParam Optional<String> allocation,
            @RequestParam Optional<String> task,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        BudgetLine line = budgets.find(id, by).orElseThrow(Problem::notFound).state();
        List<Spending> all =
                BudgetView.spendings(line, by).stream()
                        .filter(one -> allocation.isEmpty() || one.allocation().equals(allocation))
                        .filter(one -> task.isEmpty() || one.task().equals(task))
                        .toList();
        int start = after.map(last -> beyond(last, all)).orElse(0);
        int end = Math.min(all.size(), start + Limits.of(limit));
        List<Spending> page = all.subList(start, end);
        return new Page<>(
                page, end < all.size() ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    private static int beyond(String last, List<Spending> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(last)) {
                return i + 1;
            }
        }
        throw Problem.of(HttpStatus.BAD_REQUEST, "cursor.malformed");
    }

    /**
     * The latest year first.
     *
     * @param unit one that has some of it
     */
    @GetMapping
    Page<BudgetView> list(
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by,
            Locale language) {
        Listing listing =
                Budgets.latest(Limits.of(limit), after).where("plan", plan).where("year", year);
        return budgets.list(listing, unit, by).map(reading(by, language)::of);
    }

    private BudgetView.Reading reading(Actor reader, Locale language) {
        return new BudgetView.Reading(reader, language, messages);
    }
}
