package vn.lantoa.plan.imports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.Messages;

/**
 * How far an import is.
 *
 * @param state {@code RUNNING}, {@code DONE}, {@code FAILED}
 * @param dryRun the figures say what would be
 * @param done rows worked off: the sum of the five figures
 * @param faults the first 200
 */
record ImportView(
        String id,
        String kind,
        String state,
        boolean dryRun,
        Optional<String> plan,
        int rows,
        int done,
        int created,
        int changed,
        int unchanged,
        int conflicts,
        int refused,
        List<Fault> faults,
        int faultCount,
        String by,
        OffsetDateTime asOf) {

    /**
     * @param row its number as the person sees it
     * @param column key of the column; empty where it is none's
     * @param title of the column, as the file has it
     */
    record Fault(int row, String column, String title, String code, String message) {}

    static ImportView of(Stored<Import> stored, Messages messages, Locale reader) {
        Import one = stored.state();
        Counts counts = one.counts();
        return new ImportView(
                one.id(),
                one.kind().name(),
                one.status().name(),
                one.dryRun(),
                one.plan(),
                one.rows(),
                one.next(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.conflicts(),
                counts.refused(),
                one.faults().stream().map(fault -> fault(fault, messages, reader)).toList(),
                one.faultCount(),
                one.by().id(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }

    private static Fault fault(RowFault fault, Messages messages, Locale reader) {
        return new Fault(
                fault.row(),
                fault.column(),
                fault.title(),
                fault.code(),
                messages.textOr(
                        reader,
                        fault.code(),
                        messages.text(reader, "import.refused"),
                        fault.arguments().toArray()));
    }
}
