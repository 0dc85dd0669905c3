package vn.lantoa.plan.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.staff.RosterRows;

/** The roster as .xlsx: an empty table, who is there, and what comes back. */
@RestController
@RequestMapping("/staff")
final class RosterSheetController {

    private final RosterRows roster;
    private final RosterSheet sheet;
    private final UnitChoices units;
    private final SheetAnswers answers;
    private final Beginning beginning;

    RosterSheetController(
            RosterRows roster,
            RosterSheet sheet,
            UnitChoices units,
            SheetAnswers answers,
            Beginning beginning) {
        this.roster = roster;
        this.sheet = sheet;
        this.units = units;
        this.answers = answers;
        this.beginning = beginning;
    }

    /** Empty, with the lists of units and of kinds of employment. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(Actor by, Locale reader) throws IOException {
        return answers.answer(
                sheet.written(by),
                "nhan-su-mau.xlsx",
                reader,
                _ -> new Page<>(List.of(), Optional.empty()));
    }

    /** Who is on the roster today; names and positions only for whom may see them. */
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> export(@RequestParam Optional<String> unit, Actor by, Locale reader)
            throws IOException {
        return answers.answer(
                sheet.written(by),
                "nhan-su.xlsx",
                reader,
                after -> roster.page(unit, units.day(), after, by).map(RosterSheet::entry));
    }

    /**
     * The body is the file, .xlsx or .csv. 202 with {@code Location}; 403 for whoever manages no
     * staff.
     */
    @PostMapping("/imports")
    ResponseEntity<ImportView> begin(
            @RequestParam Optional<Boolean> dryRun,
            HttpServletRequest request,
            Command by,
            Locale reader)
            throws IOException {
        if (!RosterRows.mayApply(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "staff.not-allowed");
        }
        return beginning.begin(
                Import.Kind.STAFF, Optional.empty(), dryRun.orElse(false), request, by, reader);
    }

    @GetMapping("/imports/{id}")
    ResponseEntity<ImportView> find(@PathVariable String id, Actor by, Locale reader) {
        return beginning.find(Import.Kind.STAFF, id, by, reader);
    }
}
