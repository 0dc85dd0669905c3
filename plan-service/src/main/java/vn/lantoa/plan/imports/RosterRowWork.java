package vn.lantoa.plan.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.sheet.SheetRow;
import vn.lantoa.plan.staff.RosterRow;
import vn.lantoa.plan.staff.RosterRows;

/** Rows of the roster, by staff id. */
final class RosterRowWork implements RowWork {

    private final RosterRows roster;
    private final RosterSheet.Known known;

    RosterRowWork(RosterRows roster, RosterSheet.Known known) {
        this.roster = roster;
        this.known = known;
    }

    @Override
    public RowResult apply(SheetRow row, Command by, boolean dry) {
        RosterRow wanted = RosterSheet.row(row.entry(), known);
        Optional<String> written = row.entry().id();
        if (written.filter(id -> !id.equals(wanted.staff())).isPresent()) {
            throw faulty("/staff", "roster-sheet.other-id", written.get());
        }
        List<String> kinds = RosterRows.employments();
        if (wanted.employment().filter(kind -> !kinds.contains(kind)).isPresent()) {
            throw faulty("/employment", "sheet.choice", wanted.employment().get());
        }
        try {
            return RowResult.of(
                    switch (roster.apply(wanted, by, dry)) {
                        case CREATED -> RowResult.How.CREATED;
                        case CHANGED -> RowResult.How.CHANGED;
                        case UNCHANGED -> RowResult.How.UNCHANGED;
                    });
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.PRECONDITION_FAILED) {
                throw problem;
            }
            return new RowResult(
                    RowResult.How.CONFLICT,
                    List.of(
                            new RowFault(
                                    row.number(),
                                    "",
                                    "",
                                    "roster-sheet.stale",
                                    List.of(wanted.staff()))));
        }
    }

    private static Problem faulty(String pointer, String code, String argument) {
        return Problem.invalid(List.of(FieldFault.at(pointer, code, argument)));
    }
}
