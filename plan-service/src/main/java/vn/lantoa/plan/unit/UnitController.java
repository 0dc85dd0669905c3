package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /units}: the units of any day; today's unless asked otherwise. */
@RestController
@RequestMapping("/units")
final class UnitController {

    private final Units units;
    private final DomainClock clock;

    UnitController(Units units, DomainClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /**
     * Those of a day, by code.
     *
     * @param parent only those right under this unit
     * @param group only those a document to this group goes to
     * @param after code of the last one of the page before
     */
    @GetMapping
    Page<UnitRow> list(
            @RequestParam Optional<LocalDate> on,
            @RequestParam Optional<UnitKind> kind,
            @RequestParam Optional<String> parent,
            @RequestParam Optional<RecipientGroup> group,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        LocalDate day = on.orElseGet(this::today);
        int most = Limits.of(limit);
        Register register = units.register(by);
        List<UnitRow> oneMore =
                register.on(day)
                        .filter(unit -> kind.map(unit.kind()::equals).orElse(true))
                        .filter(unit -> group.map(g -> g.takes(unit.kind())).orElse(true))
                        .filter(unit -> after.map(a -> unit.code().compareTo(a) > 0).orElse(true))
                        .map(unit -> UnitRow.of(unit, day, register))
                        .filter(row -> parent.isEmpty() || row.parent().equals(parent))
                        .limit(most + 1L)
                        .toList();
        return oneMore.size() > most
                ? new Page<>(oneMore.subList(0, most), Optional.of(oneMore.get(most - 1).id()))
                : new Page<>(oneMore, Optional.empty());
    }

    /** The whole structure of a day: those right under the organisation, with their parts. */
    @GetMapping("/tree")
    Tree tree(@RequestParam Optional<LocalDate> on, Actor by) {
        LocalDate day = on.orElseGet(this::today);
        Register register = units.register(by);
        return new Tree(
                day,
                register.tops(day).stream()
                        .map(top -> UnitRow.Branch.of(top, day, register))
                        .toList());
    }

    record Tree(LocalDate on, List<UnitRow.Branch> units) {}

    /** Also before its first and after its last day: then its standing says so. */
    @GetMapping("/{code}")
    ResponseEntity<UnitView> find(
            @PathVariable String code, @RequestParam Optional<LocalDate> on, Actor by) {
        LocalDate day = on.orElseGet(this::today);
        return units.stored(code, by)
                .map(
                        found ->
                                Answers.found(
                                        found,
                                        stored -> UnitView.of(stored, day, units.register(by))))
                .orElseThrow(Problem::notFound);
    }

    @GetMapping("/{code}/history")
    UnitHistory history(@PathVariable String code, Actor by) {
        return units.stored(code, by)
                .map(found -> UnitHistory.of(found.state(), units.register(by)))
                .orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
    }
}
