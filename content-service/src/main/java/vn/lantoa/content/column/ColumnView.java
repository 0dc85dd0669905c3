package vn.lantoa.content.column;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * A column as programs see it.
 *
 * @param lastPublishedOn when something last appeared that is not withdrawn
 * @param nextStretch what it is judged by next, e.g. {@code 2023-M02}
 * @param nextJudgedOn the day after that stretch
 */
record ColumnView(
        String id,
        String title,
        String unit,
        String owner,
        Cadence cadence,
        LocalDate openedOn,
        Optional<LocalDate> lastPublishedOn,
        String nextStretch,
        LocalDate nextJudgedOn,
        long version,
        OffsetDateTime changedAt) {

    static ColumnView of(Stored<Column> stored, Optional<LocalDate> lastPublishedOn) {
        Column column = stored.state();
        return new ColumnView(
                column.id(),
                column.title(),
                column.unit(),
                column.owner(),
                column.cadence(),
                column.openedOn(),
                lastPublishedOn,
                column.next().name(),
                column.next().to().plusDays(1),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }
}
