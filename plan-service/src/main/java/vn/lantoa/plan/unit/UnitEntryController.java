package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;

/** {@code /units}: enters units, their names, places and ends, each with the day it holds from. */
@RestController
@RequestMapping("/units")
final class UnitEntryController {

    private final Registrar registrar;
    private final Units units;

    UnitEntryController(Registrar registrar, Units units) {
        this.registrar = registrar;
        this.units = units;
    }

    @PostMapping
    ResponseEntity<UnitView> establish(@RequestBody UnitForms.NewUnit unit, Command by) {
        return Answers.created(registrar.establish(unit.founding(), by), "/units", today(by));
    }

    @PostMapping("/{code}/names")
    ResponseEntity<UnitView> rename(
            @PathVariable String code, @RequestBody UnitForms.NewName name, Command by) {
        return Answers.changed(registrar.rename(code, name.entry(), by), today(by));
    }

    @PostMapping("/{code}/parent")
    ResponseEntity<UnitView> move(
            @PathVariable String code, @RequestBody UnitForms.NewPlace place, Command by) {
        return Answers.changed(registrar.move(code, place.place(), by), today(by));
    }

    /** Answers with the unit that comes out of it; the merged ones follow. */
    @PostMapping("/mergers")
    ResponseEntity<UnitView> merge(@RequestBody UnitForms.NewMerger merger, Command by) {
        Optional<Unit.Founding> founding = merger.founding();
        return founding.isPresent()
                ? Answers.created(
                        registrar.mergeIntoNew(founding.get(), merger.merger(), by),
                        "/units",
                        today(by))
                : Answers.changed(
                        registrar.mergeInto(
                                TypedText.clean(merger.into().code()), merger.merger(), by),
                        today(by));
    }

    @PostMapping("/{code}/dissolution")
    ResponseEntity<UnitView> dissolve(
            @PathVariable String code, @RequestBody UnitForms.NewEnd end, Command by) {
        return Answers.changed(registrar.dissolve(code, end.end(), by), today(by));
    }

    private Function<Stored<Unit>, UnitView> today(Command by) {
        LocalDate day = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
        return stored -> UnitView.of(stored, day, units.register(by.actor()));
    }
}
